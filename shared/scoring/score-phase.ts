import { byCode, type Compound } from '../model/compound.ts';
import type { Guideline } from '../model/guideline.ts';
import type { Phase } from '../model/phase.ts';
import { questionBook } from '../rules/question.ts';
import { finished } from './finished.ts';
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

/** How many compounds are scored between two pauses: some ten milliseconds' worth. */
const COMPOUNDS_A_STEP = 200;

/** Scores every compound of the register in one phase; the traces come in the order of their codes. */
export function scorePhase(input: PhaseInput): CompoundTrace[] {
  return finished(scoringPhase(input));
}

/** The same in short steps. */
export function* scoringPhase({
  guideline,
  phase,
  compounds,
  evidence,
}: PhaseInput): Generator<void, CompoundTrace[]> {
  const questions = questionBook(guideline.questions);
  const trees = new Map<string, readonly IndicatorNode[]>(
    guideline.types.map((type) => [type.code, indicatorTree(guideline, type.code, phase)]),
  );
  const traces: CompoundTrace[] = [];
  for (const compound of [...compounds].sort(byCode)) {
    const tree = trees.get(compound.type) ?? [];
    traces.push(scoreCompound(compound, { guideline, phase, evidence, questions, tree }));
    if (traces.length % COMPOUNDS_A_STEP === 0) yield;
  }
  return traces;
}
