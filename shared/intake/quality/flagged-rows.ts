import type { Guideline } from '../../model/guideline.ts';
import type { ImportPlan, PlannedRow } from '../../model/import-plan.ts';
import type { Phase } from '../../model/phase.ts';
import { QUALITY_RULE_NAMES, QUALITY_RULES, type QualityRule } from '../../model/quality.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { addressOf } from './address-of.ts';
import { type PackedLine, packedLine } from './packed-line.ts';
import { type QualityFlag, QualityJudge } from './quality-judge.ts';

/**
 * A warning when rows of a questionnaire are doubtful by the guideline's rules: how many, and by which. They count all the
 * same. Rows that change nothing are not counted again; duplicates are looked for within the file.
 */
export function flaggedRows(
  { rows, survey }: Pick<ImportPlan, 'rows' | 'survey'>,
  guideline: Pick<Guideline, 'quality' | 'questions'>,
  phase: Phase,
  sheet: string,
): Problem[] {
  const { quality } = guideline;
  if (quality === undefined || survey === null) return [];
  const judge = new QualityJudge<number>(quality, phase);
  const lineOf = packedLine(survey.questions, guideline);
  const flags: QualityRule[] = [];
  let count = 0;
  for (const row of rows) {
    const found = flagsOf(row, judge, lineOf);
    if (row.outcome === 'unchanged' || found.length === 0) continue;
    count += 1;
    for (const { rule } of found) flags.push(rule);
  }
  return count === 0 ? [] : [problem('import-flagged', { count, ...byRule(flags) }, { sheet })];
}

/** A row of a questionnaire is one response, or none when it is rejected. */
function flagsOf(
  { row, extra, items: [item] }: PlannedRow,
  judge: QualityJudge<number>,
  lineOf: PackedLine,
): readonly QualityFlag<number>[] {
  if (item?.content.kind !== 'questionnaire') return [];
  const { compound, submittedAt, seconds, answers } = item.content.value;
  const response = {
    compound,
    submittedAt,
    seconds,
    answers,
    straightLine: () => lineOf(answers),
    address: () => addressOf(extra),
  };
  return judge.judge(response, row);
}

function byRule(flags: readonly QualityRule[]) {
  const counts = new Map<QualityRule, number>();
  for (const rule of flags) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const found = QUALITY_RULES.flatMap((rule) => {
    const count = counts.get(rule);
    return count === undefined ? [] : [{ ...QUALITY_RULE_NAMES[rule], count }];
  });
  return {
    rules: found.map(({ zh, count }) => `${zh} ${count} 行`).join('、'),
    rulesInEnglish: found.map(({ en, count }) => `${count} ${en}`).join(', '),
  };
}
