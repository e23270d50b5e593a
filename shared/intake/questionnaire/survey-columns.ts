import { type Problem, problem } from '../../problems/problem.ts';
import { ok, type Result, refused } from '../../problems/result.ts';
import type { Question } from '../../rules/question.ts';
import { type Column, columnLabel } from '../headings.ts';
import { type AnswerColumns, columnsOf, type OptionColumn } from './answer-columns.ts';
import { type Claim, type ClaimSettings, columnClaims } from './column-claims.ts';
import { groupClaims } from './question-groups.ts';
import type { QuestionIndex } from './question-index.ts';
import { type QuestionProposal, questionProposals } from './question-proposals.ts';

/** Where a table asks what, and what it may ask. */
export interface SurveyColumns {
  /** In the order of the questions' ids. */
  readonly answers: readonly AnswerColumns[];
  /** What is not taken unless a person says so. */
  readonly proposals: readonly QuestionProposal[];
  /** Blanks that were filled in beside an option: kept without a word. */
  readonly beside: readonly Column[];
  /** Headings for which more than one question is meant, or questions with more than one column: nothing can be read. */
  readonly objections: readonly Problem[];
}

/** Finds the columns of every question; what is not certain is proposed. */
export function surveyColumns(
  columns: readonly Column[],
  index: QuestionIndex,
  settings: ClaimSettings,
  sheet: string,
): SurveyColumns {
  const { claims, beside } = columnClaims(columns, index, settings);
  const placed = new Set([...claims.map(({ column }) => column), ...beside]);
  const groups = groupClaims(
    columns.filter((column) => !placed.has(column) && !settings.isTaken(column)),
    index,
  );
  const byQuestion = Map.groupBy([...claims, ...groups.claims], ({ question }) => question);
  const settled = Array.from(byQuestion, ([question, own]) => answersTo(question, own, sheet));
  const answers = settled.flatMap((each) => (each.ok && each.value !== null ? [each.value] : []));
  const used = new Set([...answers.flatMap(columnsOf), ...beside]);
  const free = columns.filter(
    (column) => !used.has(column) && (placed.has(column) || !settings.isTaken(column)),
  );
  return {
    answers: answers.toSorted((a, b) => (a.question.id < b.question.id ? -1 : 1)),
    proposals: questionProposals(free, answers, groups.likely, [...claims, ...groups.claims], index),
    beside,
    objections: [
      ...ambiguousHeadings(claims, sheet),
      ...settled.flatMap((each) => (each.ok ? [] : each.problems)),
    ],
  };
}

/** A question with so few option columns may be about something else. */
const LEAST_OPTION_COLUMNS = 2;

/** The columns of one question, null where what claims it is too little or says too much; refused when two are it alike. */
function answersTo(
  question: Question,
  claims: readonly Claim[],
  sheet: string,
): Result<AnswerColumns | null> {
  const wholes = claims.filter(({ option, by }) => option === undefined && by === 'heading');
  const parts = claims.filter(({ option, by }) => option === undefined && by === 'part');
  const options = optionColumns(claims);
  if (wholes.length > 1) return refused(askedTwice(question, wholes, sheet));
  const whole = wholes[0] ?? (parts.length === 1 ? parts[0] : undefined);
  const known = options.filter(({ label }) => label !== null);
  const isGroup = known.length >= Math.min(LEAST_OPTION_COLUMNS, question.options.length);
  if (!isGroup) {
    if (whole === undefined) return ok(null);
    return ok({ question, whole: whole.column, options: [], by: whole.by });
  }
  const repeated = known.filter(({ label }, at) => known.findIndex((one) => one.label === label) !== at);
  const [again] = repeated;
  if (again !== undefined) {
    const both = known.filter(({ label }) => label === again.label);
    return claims.every(({ by }) => by === 'part') ? ok(null) : refused(askedTwice(question, both, sheet));
  }
  return ok({ question, whole: whole?.column, options, by: 'options' });
}

/** Options of the stem that the whole heading names go before those of names in groups. */
function optionColumns(claims: readonly Claim[]): OptionColumn[] {
  const ofHeadings = claims.filter(({ by }) => by === 'heading');
  const isNamed = ofHeadings.some(({ option }) => option !== undefined);
  return (isNamed ? ofHeadings : claims).flatMap(({ column, option }) =>
    option === undefined ? [] : [{ column, label: option.label, written: option.written }],
  );
}

function ambiguousHeadings(claims: readonly Claim[], sheet: string): Problem[] {
  const byColumn = Map.groupBy(claims, ({ column }) => column);
  return Array.from(byColumn, ([column, own]) => {
    if (own.length < 2) return [];
    const ids = own.map(({ question }) => question.id).join('、');
    return [problem('import-ambiguous-heading', { value: column.heading, ids }, { sheet })];
  }).flat();
}

function askedTwice(
  question: Question,
  claims: readonly { readonly column: Column }[],
  sheet: string,
): Problem {
  const columns = claims.map(({ column }) => columnLabel(column)).join('、');
  return problem('import-column-twice', { what: question.text, columns }, { sheet });
}
