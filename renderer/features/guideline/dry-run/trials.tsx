import { createContext, type PropsWithChildren, useContext, useMemo } from 'react';
import type { Guideline } from '../../../../shared/model/guideline.ts';
import { useWorkspace } from '../../../lib/app-state.tsx';
import { usePhase } from '../../../lib/phase.tsx';
import { useKept } from '../../../lib/use-kept.ts';
import { useJudgement } from '../draft/judgement.tsx';
import { type Trial, useDryRun } from './use-dry-run.ts';

/** The guideline on the screen, tried on a few compounds, beside the one that it was begun from. */
export interface Trials {
  readonly draft: Trial;
  readonly base: Trial;
  /** The compounds a person chose; none for one of each type. */
  readonly codes: readonly string[];
  setCodes(codes: readonly string[]): void;
}

const TrialsContext = createContext<Trials | null>(null);

/** Tries the guideline on the screen wherever something of it is shown. */
export function TrialsProvider({ base, children }: PropsWithChildren<{ readonly base: Guideline }>) {
  const { path } = useWorkspace();
  const { evidencePhase } = usePhase();
  const { sound } = useJudgement();
  const [codes, setCodes] = useKept<readonly string[]>(`guideline.trial ${path}`, NONE);
  const draft = useDryRun(sound, evidencePhase, codes);
  const before = useDryRun(base, evidencePhase, codes);
  const trials = useMemo(() => ({ draft, base: before, codes, setCodes }), [draft, before, codes, setCodes]);
  return <TrialsContext value={trials}>{children}</TrialsContext>;
}

const NONE: readonly string[] = [];

/** The guideline on the screen, tried on a few compounds. */
export function useTrials(): Trials {
  const trials = useContext(TrialsContext);
  if (trials === null) throw new Error('outside of TrialsProvider');
  return trials;
}
