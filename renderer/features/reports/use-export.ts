import { useState } from 'react';
import type { RunPhase } from '../../../shared/model/phase.ts';
import type { Problem } from '../../../shared/problems/problem.ts';
import { chooseFolder } from '../../lib/files.ts';
import { useWork } from '../../lib/operations.ts';
import type { Outcome } from './export-outcome.tsx';
import { documentsOf, type Wanted } from './wanted.ts';

interface Exporting {
  /** Asks for a folder and writes what is wanted into it. */
  run(wanted: Wanted, count: number): Promise<void>;
  /** How many files it was asked for, and how many are written; null while nothing is being exported. */
  readonly wanted: number | null;
  readonly done: number | null;
  stop(): void;
  /** What the last export left behind. */
  readonly outcome: Outcome | null;
  readonly problems: readonly Problem[];
  /** Puts away what the last export said. */
  forget(): void;
}

/** Exports documents of a phase into a folder that the person chooses. */
export function useExport(phase: RunPhase): Exporting {
  const work = useWork('reports.export');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [wanted, setWanted] = useState<number | null>(null);
  return {
    async run(chosen, count) {
      const folder = await chooseFolder();
      if (folder === null) return;
      setOutcome(null);
      setWanted(count);
      const exported = await work.run({ phase, folder, documents: documentsOf(chosen) });
      setWanted(null);
      if (exported.ok) setOutcome({ ...exported.value, folder });
    },
    wanted,
    done: work.isRunning ? (work.progress?.done ?? 0) : null,
    stop: work.cancel,
    outcome,
    problems: work.problems,
    forget() {
      work.forget();
      setOutcome(null);
    },
  };
}
