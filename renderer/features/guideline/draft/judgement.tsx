import { createContext, type PropsWithChildren, useContext, useEffect, useState } from 'react';
import { problemSpot, type Spot } from '../../../../shared/guideline/editing/problem-spot.ts';
import { judgeGuideline } from '../../../../shared/guideline/judge-guideline.ts';
import type { Guideline } from '../../../../shared/model/guideline.ts';
import type { Problem } from '../../../../shared/problems/problem.ts';
import { severityOf } from '../../../../shared/problems/say-problem.ts';

/** A problem with the place on the screen that it is about. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly severity: 'error' | 'warning';
  readonly spot: Spot;
}

/** What there is to say about the guideline on the screen. */
export interface Judgement {
  /** Those that stand in the way of scoring first. */
  readonly placed: readonly PlacedProblem[];
  readonly errors: number;
  readonly warnings: number;
  /** The latest state that can be scored by; null while there is none. */
  readonly sound: Guideline | null;
}

const JudgementContext = createContext<Judgement | null>(null);

/** How long typing may pause before it is judged anew. */
const PAUSE_MS = 120;

/**
 * Judges the guideline on the screen, a moment after each change.
 *
 * @param observed what results show about it, besides
 */
export function JudgementProvider({
  guideline,
  observed,
  children,
}: PropsWithChildren<{ readonly guideline: Guideline; readonly observed: readonly Problem[] }>) {
  const [judgement, setJudgement] = useState(() => judge(guideline, observed));
  useEffect(() => {
    const timer = setTimeout(() => setJudgement(judge(guideline, observed)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [guideline, observed]);
  return <JudgementContext value={judgement}>{children}</JudgementContext>;
}

/** What there is to say about the guideline on the screen. */
export function useJudgement(): Judgement {
  const judgement = useContext(JudgementContext);
  if (judgement === null) throw new Error('outside of JudgementProvider');
  return judgement;
}

function judge(guideline: Guideline, observed: readonly Problem[]): Judgement {
  const judged = judgeGuideline(guideline);
  const problems = judged.ok ? [...judged.value.warnings, ...observed] : judged.problems;
  const placed = problems.map((problem) => ({
    problem,
    severity: severityOf(problem),
    spot: problemSpot(guideline, problem.place.path ?? ''),
  }));
  const errors = placed.filter(({ severity }) => severity === 'error');
  const warnings = placed.filter(({ severity }) => severity === 'warning');
  return {
    placed: [...errors, ...warnings],
    errors: errors.length,
    warnings: warnings.length,
    sound: judged.ok ? judged.value.guideline : null,
  };
}
