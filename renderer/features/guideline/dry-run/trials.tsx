import { createContext, type PropsWithChildren, useCallback, useContext, useMemo } from 'react';
import type { Guideline } from '../../../../shared/model/guideline.ts';
import { useWorkspace } from '../../../lib/app-state.tsx';
import { usePhase } from '../../../lib/phase.tsx';
import { useKept } from '../../../lib/use-kept.ts';
import { useDocument } from '../draft/document.tsx';
import { useJudgement } from '../draft/judgement.tsx';
import { type Trial, useDryRun } from './use-dry-run.ts';

/** The guideline on the screen, tried on a few compounds, beside the one that it was begun from. */
export interface Trials {
  readonly draft: Trial;
  readonly base: Trial;
  /** The compounds a person chose; none for one of each type. */
  readonly codes: readonly string[];
  setCodes(codes: readonly string[]): void;
  /** Whether made-up compounds are wanted. */
  readonly isMadeUp: boolean;
  setMadeUp(isMadeUp: boolean): void;
  typeName(code: string): string;
}

const TrialsContext = createContext<Trials | null>(null);
const NONE: readonly string[] = [];

/** Tries the guideline on the screen wherever something of it is shown. */
export function TrialsProvider({ base, children }: PropsWithChildren<{ readonly base: Guideline }>) {
  const { path } = useWorkspace();
  const { evidencePhase: phase } = usePhase();
  const { sound } = useJudgement();
  const [codes, setCodes] = useKept<readonly string[]>(`guideline.trial ${path}`, NONE);
  const [isMadeUp, setMadeUp] = useKept(`guideline.trialMadeUp ${path}`, false);
  const draft = useDryRun(sound, { phase, codes, isMadeUp });
  const tried = useCodesOf(draft);
  const before = useDryRun(tried.length === 0 ? null : base, { phase, codes: tried, isMadeUp });
  const typeName = useTypeName(base);
  const trials = useMemo(
    () => ({ draft, base: before, codes, setCodes, isMadeUp, setMadeUp, typeName }),
    [draft, before, codes, setCodes, isMadeUp, setMadeUp, typeName],
  );
  return <TrialsContext value={trials}>{children}</TrialsContext>;
}

/** The guideline on the screen, tried on a few compounds. */
export function useTrials(): Trials {
  const trials = useContext(TrialsContext);
  if (trials === null) throw new Error('outside of TrialsProvider');
  return trials;
}

/** The compounds that were tried, the same list as long as they are the same. */
function useCodesOf({ run }: Trial): readonly string[] {
  const joined = run?.compounds.map(({ code }) => code).join(' ') ?? '';
  return useMemo(() => (joined === '' ? NONE : joined.split(' ')), [joined]);
}

/** What a type is called in the guideline on the screen, or was called in the one before. */
function useTypeName(base: Guideline): (code: string) => string {
  const { types } = useDocument().guideline;
  return useCallback(
    (code) => [...types, ...base.types].find((type) => type.code === code)?.name ?? code,
    [types, base],
  );
}
