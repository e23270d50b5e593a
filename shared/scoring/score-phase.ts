import { byCode, type Compound } from '../model/compound.ts';
import type { Guideline } from '../model/guideline.ts';
import type { Phase } from '../model/phase.ts';
import { questionBook } from '../rules/question.ts';
import { type IndicatorNode, indicatorTree } from './indicator-tree.ts';
import type { PhaseEvidence } from './phase-evidence.ts';
import { scoreCompound } from './score-compound.ts';
import type { CompoundTrace } from './trace.ts';

export interface PhaseInput {
  readonly guideline: Guideline;
  readonly phase: Phase;
  /** The register of the phase. */
  readonly compounds: readonly Compound[];
  readonly evidence: PhaseEvidence;
}

/** Scores every compound of the register in one phase; the traces come in the order of their codes. */
export function scorePhase({ guideline, phase, compounds, evidence }: PhaseInput): CompoundTrace[] {
  const questions = questionBook(guideline.questions);
  const trees = new Map<string, readonly IndicatorNode[]>(
    guideline.types.map((type) => [type.code, indicatorTree(guideline, type.code, phase)]),
  );
  return [...compounds].sort(byCode).map((compound) => {
    const tree = trees.get(compound.type) ?? [];
    return scoreCompound(compound, { guideline, phase, evidence, questions, tree });
  });
}
