import { createContext, type PropsWithChildren, useContext, useMemo } from 'react';
import { type Phase, type RunPhase, runPhaseSchema } from '../../shared/model/phase.ts';
import { useKept } from './use-kept.ts';

/** The phase that the frame shows. */
interface ChosenPhase {
  readonly phase: RunPhase;
  /** The phase whose evidence is meant: the year has none of its own, so its last phase stands for it. */
  readonly evidencePhase: Phase;
  readonly setPhase: (phase: RunPhase) => void;
}

const PhaseContext = createContext<ChosenPhase | null>(null);

/** Keeps the phase that is chosen in the frame. */
export function PhaseProvider({ children }: PropsWithChildren) {
  const [kept, setPhase] = useKept<string>('phase', 'mid');
  const chosen = useMemo(() => {
    const phase = runPhaseSchema.catch('mid').parse(kept);
    return { phase, evidencePhase: phase === 'annual' ? 'end' : phase, setPhase } satisfies ChosenPhase;
  }, [kept, setPhase]);
  return <PhaseContext value={chosen}>{children}</PhaseContext>;
}

/** The phase chosen in the frame. */
export function usePhase(): ChosenPhase {
  const chosen = useContext(PhaseContext);
  if (chosen === null) throw new Error('outside of PhaseProvider');
  return chosen;
}
