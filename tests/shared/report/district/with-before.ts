import type { CompoundScore, GroupScore } from '../../../../shared/model/scores.ts';
import type { ReportInput } from '../../../../shared/report/report-input.ts';
import { sampleInput } from '../report-input.ts';

interface Earlier {
  /** What a compound had at mid-year; null for none. */
  readonly scoreOf: (compound: CompoundScore, place: number) => number | null;
  readonly meanOf?: (group: GroupScore) => number | null;
}

/** The sample at year-end, beside a mid-year with other scores. */
export function withBefore(
  input: ReportInput,
  { scoreOf, meanOf = ({ score }) => score }: Earlier,
): ReportInput {
  const { run } = input;
  const compounds = run.scores.compounds.map((compound, place) => ({
    ...compound,
    score: scoreOf(compound, place),
  }));
  const groups = run.scores.groups.map((group) => ({ ...group, score: meanOf(group) }));
  return { ...input, before: { ...run, scores: { ...run.scores, phase: 'mid', compounds, groups } } };
}

/** The sample at year-end. */
export function yearEnd(count?: number): ReportInput {
  return sampleInput({ phase: 'end', ...(count === undefined ? {} : { count }) });
}
