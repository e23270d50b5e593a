import type { Answer, Response } from '../../model/evidence.ts';
import type { Guideline } from '../../model/guideline.ts';
import type { PlannedRow } from '../../model/import-plan.ts';
import type { Phase } from '../../model/phase.ts';
import { QUALITY_RULE_NAMES, QUALITY_RULES, type QualityRule } from '../../model/quality.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { addressOf } from './address-of.ts';
import { type JudgedResponse, QualityJudge } from './quality-judge.ts';

/**
 * A warning when rows of a questionnaire are doubtful by the guideline's rules: how many, and by which. They count all the
 * same. Rows that change nothing are not counted again; duplicates are looked for within the file.
 */
export function flaggedRows(
  rows: readonly PlannedRow[],
  { quality, questions }: Pick<Guideline, 'quality' | 'questions'>,
  phase: Phase,
  sheet: string,
): Problem[] {
  if (quality === undefined) return [];
  const judge = new QualityJudge<number>(quality, phase);
  const positions = singlePositions(questions);
  const flags = rows.flatMap((row) => {
    const found = flagsOf(row, judge, positions);
    return row.outcome === 'unchanged' || found.length === 0 ? [] : [found];
  });
  if (flags.length === 0) return [];
  return [problem('import-flagged', { count: flags.length, ...byRule(flags.flat()) }, { sheet })];
}

/** The rules that flag a row; a row of a questionnaire is one response. */
function flagsOf(
  { row, extra, items }: PlannedRow,
  judge: QualityJudge<number>,
  positions: Positions,
): QualityRule[] {
  return items
    .flatMap(({ content }) =>
      content.kind === 'questionnaire' ? judge.judge(judged(content.value, extra, positions), row) : [],
    )
    .map(({ rule }) => rule);
}

function judged(
  { compound, submittedAt, seconds, answers }: Response,
  extra: PlannedRow['extra'],
  positions: Positions,
): JudgedResponse {
  return {
    compound,
    submittedAt,
    seconds,
    positions: () =>
      Object.entries(answers).flatMap(([question, answer]) => positionOf(answer, positions.get(question))),
    address: () => addressOf(extra),
    answers: () => JSON.stringify(answers),
  };
}

/** Of each single-choice question, the positions of its options by their labels. */
type Positions = ReadonlyMap<string, ReadonlyMap<string, number>>;

function singlePositions(questions: Guideline['questions']): Positions {
  return new Map(
    questions
      .filter(({ kind }) => kind === 'single')
      .map(({ id, options }) => [id, new Map(options.map(({ label }, position) => [label, position]))]),
  );
}

function positionOf(answer: Answer, options: ReadonlyMap<string, number> | undefined): number[] {
  const position = typeof answer === 'string' ? undefined : options?.get(answer[0] ?? '');
  return position === undefined ? [] : [position];
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
