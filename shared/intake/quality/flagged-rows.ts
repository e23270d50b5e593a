import type { Response } from '../../model/evidence.ts';
import type { Guideline } from '../../model/guideline.ts';
import type { PlannedRow } from '../../model/import-plan.ts';
import type { Phase } from '../../model/phase.ts';
import { QUALITY_RULE_NAMES, QUALITY_RULES, type QualityRule } from '../../model/quality.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { addressOf } from './address-of.ts';
import { type JudgedResponse, type QualityFlag, QualityJudge } from './quality-judge.ts';
import { straightLine } from './straight-line.ts';

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
  const single = singleQuestions(questions);
  const flags: QualityRule[] = [];
  let count = 0;
  for (const row of rows) {
    const found = flagsOf(row, judge, single);
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
  single: readonly SingleQuestion[],
): readonly QualityFlag<number>[] {
  if (item?.content.kind !== 'questionnaire') return [];
  return judge.judge(new PlannedResponse(item.content.value, extra, single), row);
}

/** A class, since there are hundreds of thousands: closures would take four times the room. */
class PlannedResponse implements JudgedResponse {
  private readonly value: Response;
  private readonly extra: PlannedRow['extra'];
  private readonly questions: readonly SingleQuestion[];

  constructor(value: Response, extra: PlannedRow['extra'], questions: readonly SingleQuestion[]) {
    this.value = value;
    this.extra = extra;
    this.questions = questions;
  }

  get compound() {
    return this.value.compound;
  }

  get submittedAt() {
    return this.value.submittedAt;
  }

  get seconds() {
    return this.value.seconds;
  }

  straightLine() {
    const { answers } = this.value;
    return straightLine(this.questions.length, (index) => {
      const question = this.questions[index];
      const answer = question === undefined ? 'blank' : (answers[question.id] ?? 'blank');
      return typeof answer === 'string' ? null : (question?.positions.get(answer[0] ?? '') ?? null);
    });
  }

  address() {
    return addressOf(this.extra);
  }

  answers() {
    return JSON.stringify(this.value.answers);
  }
}

interface SingleQuestion {
  readonly id: string;
  /** The position of each option by its label, from 0. */
  readonly positions: ReadonlyMap<string, number>;
}

function singleQuestions(questions: Guideline['questions']): SingleQuestion[] {
  return questions
    .filter(({ kind }) => kind === 'single')
    .map(({ id, options }) => ({
      id,
      positions: new Map(options.map(({ label }, position) => [label, position])),
    }));
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
