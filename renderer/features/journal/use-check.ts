import { useState } from 'react';
import type { Problem } from '../../../shared/problems/problem.ts';
import type { OutputOf } from '../../lib/client.ts';
import { useWork } from '../../lib/operations.ts';

/** What a check of the workspace found. */
export type Checked = OutputOf<'journal.check'>;

/** The check of the workspace: ready to be run, under way, done. */
export interface Check {
  run(): void;
  readonly isRunning: boolean;
  /** Null until it is done. */
  readonly checked: Checked | null;
  /** Why it was not done. */
  readonly problems: readonly Problem[];
  /** Takes what was found off the screen. */
  forget(): void;
}

/** Checks the workspace when asked to. */
export function useCheck(): Check {
  const [checked, setChecked] = useState<Checked | null>(null);
  const { run, isRunning, problems, forget } = useWork('journal.check');
  const check = async () => {
    setChecked(null);
    const result = await run({});
    if (result.ok) setChecked(result.value);
  };
  return {
    run: () => void check(),
    isRunning,
    checked,
    problems,
    forget() {
      forget();
      setChecked(null);
    },
  };
}
