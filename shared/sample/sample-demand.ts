import { appliesIn } from '../model/applies-to.ts';
import { type Guideline, type Leaf, type Level, leavesOf } from '../model/guideline.ts';
import type { Phase } from '../model/phase.ts';
import { metricsOf } from './metrics-tables.ts';

type Demand = (guideline: Guideline, phase: Phase) => boolean;

/** Whether a guideline asks for a kind of evidence in a phase: a table that it does not ask for is not made. */
export const asksFor = {
  answers: ({ questions }: Guideline) => questions.length > 0,
  topics: anyLeaf(({ measure }) => measure.kind === 'interview'),
  checks: anyLeaf(({ measure }) => measure.kind === 'checklist'),
  findings: anyLeaf(({ measure }) => measure.kind === 'findings'),
  marksOf: (level: Level) => anyLeaf((leaf) => leaf.level === level && leaf.measure.kind === 'mark'),
  metricsOf(level: Level): Demand {
    const isMeasured = anyLeaf((leaf) => leaf.level === level && metricsOf(leaf).length > 0);
    return (guideline, phase) =>
      isMeasured(guideline, phase) || (level === 'compound' && hasAdjustments(guideline));
  },
} as const;

function anyLeaf(isAsked: (leaf: Leaf) => boolean): Demand {
  return ({ indicators }, phase) =>
    leavesOf(indicators).some((leaf) => appliesIn(leaf, phase) && isAsked(leaf));
}

function hasAdjustments({ bonuses, deductions, vetoes }: Guideline): boolean {
  return bonuses.length + deductions.length + vetoes.length > 0;
}
