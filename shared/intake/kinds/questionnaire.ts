import { cellText } from '../../cells/cell-text.ts';
import { parseDate } from '../../cells/parse-date.ts';
import { parseDuration } from '../../cells/parse-duration.ts';
import type { Answer, Response } from '../../model/evidence.ts';
import type { SurveyBook } from '../../model/import-plan.ts';
import { problem } from '../../problems/problem.ts';
import { ok, refused } from '../../problems/result.ts';
import type { ColumnMatch } from '../column-meanings.ts';
import type { Column, Headings } from '../headings.ts';
import type { IntakeContext } from '../intake-context.ts';
import {
  findObjectColumns,
  type ObjectColumns,
  objectColumnsUsed,
  settledObjectColumns,
} from '../matching/object-columns.ts';
import { OBJECT_MEANINGS, objectMatches } from '../matching/object-meanings.ts';
import { resolveCompound } from '../matching/resolve-object.ts';
import { AnswerReader } from '../questionnaire/answer-reader.ts';
import { otherContent } from '../questionnaire/other-content.ts';
import {
  type PlatformColumns,
  platformColumns,
  type ResponseId,
  responseId,
} from '../questionnaire/platform-columns.ts';
import { PLATFORM_MEANINGS, platformMatches } from '../questionnaire/platform-meanings.ts';
import {
  proposedQuestions,
  type QuestionColumn,
  questionColumns,
  questionMatch,
} from '../questionnaire/question-columns.ts';
import type { RowCells } from '../row-cells.ts';
import type { Draft, OpenTable, TableKind } from '../table-kind.ts';

/** A matched question says far more for a heading row than a column that any table may have. */
const WEIGHT_OF_A_QUESTION = 100;

/** Keys stand in the workspace many times: 64 bits tell a few surveys apart, 128 bits any responses. */
const FINGERPRINT_LENGTH = 16;
const CONTENT_HASH_LENGTH = 32;

/** 问卷: one response a row, as a plain table or as 问卷星 exports it 按文本. */
export const questionnaireTable: TableKind = {
  judge(headings, _above, { input, questions }) {
    const asked = headings.columns.filter((column) => questions.find(column).length > 0);
    const alike = headings.columns.filter((column) => questions.resembled(column) !== null);
    const isNamed = findObjectColumns(headings, input).names.length > 0;
    const found = asked.length * WEIGHT_OF_A_QUESTION + alike.length + (isNamed ? 1 : 0);
    return { found, missing: found > 0 ? [] : ['题目的题干 / the text of a question', '小区编号'] };
  },
  meanings: ({ input }) => [
    ...OBJECT_MEANINGS,
    ...PLATFORM_MEANINGS,
    ...input.guideline.questions.map(({ id, text }) => ({
      word: id,
      group: 'question' as const,
      name: { zh: text, en: text },
      required: false,
    })),
  ],
  matches(headings, _above, { input, questions }) {
    const found = findObjectColumns(headings, input, (column) => questions.find(column).length > 0);
    const objects = objectMatches(found);
    const platform = platformMatches(platformColumns(headings));
    const taken = new Set([...objects, ...platform].map(({ column }) => column));
    const others = headings.columns.filter((column) => !taken.has(column));
    return [
      ...objects,
      ...platform,
      ...others.flatMap((column): ColumnMatch[] => questionMatch(column, questions)),
    ];
  },
  open(headings, _above, context) {
    const { input, questions: index } = context;
    const { sheet } = input;
    const found = findObjectColumns(headings, input, (column) => index.find(column).length > 0);
    const named = new Set(found.names);
    const questions = questionColumns(headings, index, (column) => named.has(column), sheet);
    if (!questions.ok) return questions;
    const asked = new Set(questions.value.map(({ column }) => column));
    const proposed = proposedQuestions(
      headings.columns.filter((column) => !asked.has(column) && !named.has(column)),
      index,
      sheet,
    );
    const warnings = proposed.map(({ warning }) => warning);
    if (questions.value.length === 0) {
      return refused(problem('import-no-question', { seen: headings.seen() }, { sheet }), ...warnings);
    }
    const objects = settledObjectColumns(found, headings, sheet, false);
    if (!objects.ok) return objects;
    const platform = platformColumns(headings);
    const table = openSurvey(headings, questions.value, objects.value, platform, context);
    return ok({ ...table, silent: [...platform.others, ...proposed.map(({ column }) => column)], warnings });
  },
};

function openSurvey(
  headings: Headings,
  questions: readonly QuestionColumn[],
  objects: ObjectColumns,
  platform: PlatformColumns,
  { input, register }: IntakeContext,
): Omit<OpenTable, 'warnings'> {
  const survey = surveyBook(questions, input.hash);
  const readers = questions.map(({ column, question }) => ({
    column,
    question,
    reader: new AnswerReader(question),
  }));
  const used = [...questions.map(({ column }) => column), ...objectColumnsUsed(objects)];
  const notContent = new Set([...used, platform.serialNumber]);
  const others = headings.columns.filter((column) => !notContent.has(column));
  const keyOf = responseKeys(survey.fingerprint, otherContent(others, input.hash), input.hash);
  const read = (cells: RowCells): Draft[] => {
    const compound = resolveCompound(cells, objects, register, '问卷');
    const id = responseId(cells, platform);
    const answers = answersInRow(cells, readers);
    if (compound === null || id === null || answers === null) return [];
    cells.kept.push(...answers.freeTexts);
    const value: Response = {
      survey: survey.fingerprint,
      platformId: id?.id ?? null,
      compound,
      answers: answers.chosen,
      submittedAt: submittedAtInRow(cells, platform.submittedAt),
      seconds: secondsInRow(cells, platform.seconds),
    };
    return [{ key: keyOf(cells, compound, answers, id), content: { kind: 'questionnaire', value } }];
  };
  const { ids, formNumber, submittedAt, seconds } = platform;
  return { used: [...used, ...ids, formNumber, submittedAt, seconds], survey, read };
}

function surveyBook(questions: readonly QuestionColumn[], hash: (text: string) => string): SurveyBook {
  const asked = questions.map(({ question: { id, options } }) => ({
    id,
    options: options.map((option) => option.label),
  }));
  const fingerprint = hash(JSON.stringify(asked.map(({ id }) => id))).slice(0, FINGERPRINT_LENGTH);
  return { fingerprint, questions: asked };
}

/**
 * Names responses by the platform's id, by the number on the form, or by what they say and how often:
 * the compound, the answers in the guideline's words, and every other cell but the serial number.
 */
function responseKeys(
  survey: string,
  otherContentOf: (cells: RowCells) => readonly string[],
  hash: (text: string) => string,
): (cells: RowCells, compound: string, answers: RowAnswers, id: ResponseId | undefined) => string {
  const occurrences = new Map<string, number>();
  return (cells, compound, { chosen, freeTexts }, id) => {
    if (id?.within === 'survey') return JSON.stringify([survey, 'id', id.id]);
    if (id?.within === 'compound') return JSON.stringify([survey, 'form', compound, id.id]);
    const said = [compound, chosen, freeTexts.map(([, text]) => text), otherContentOf(cells)];
    const content = hash(JSON.stringify(said)).slice(0, CONTENT_HASH_LENGTH);
    const occurrence = (occurrences.get(content) ?? 0) + 1;
    occurrences.set(content, occurrence);
    return JSON.stringify([survey, 'content', content, occurrence]);
  };
}

interface AnswerColumn extends QuestionColumn {
  readonly reader: AnswerReader;
}

/** What one row answers. */
interface RowAnswers {
  /** By question id, in the order of the ids. */
  readonly chosen: Readonly<Record<string, Answer>>;
  /** What was written beside an option, under a heading that names it. */
  readonly freeTexts: readonly [heading: string, text: string][];
}

/** The answers of a row; null after noting what is wrong, or when all cells are blank. */
function answersInRow(cells: RowCells, columns: readonly AnswerColumn[]): RowAnswers | null {
  const chosen: Record<string, Answer> = {};
  const freeTexts: [string, string][] = [];
  let isBlank = true;
  for (const { column, question, reader } of columns) {
    const text = cells.text(column);
    if (text === null) continue;
    const read = reader.read(text);
    if (read.answer === null) {
      const options = question.options.map((option) => option.label).join('、');
      cells.note('import-unknown-option', { value: read.unknown, question: question.id, options }, column);
      continue;
    }
    chosen[question.id] = read.answer;
    if (read.answer !== 'blank') isBlank = false;
    for (const { option, text: freeText } of read.freeTexts) {
      freeTexts.push([`${column.heading}〖${option}〗`, freeText]);
    }
  }
  return isBlank || cells.problems.length > 0 ? null : { chosen, freeTexts };
}

/** When a response came in; what is not understood is kept as it is, for it decides no score. */
function submittedAtInRow(cells: RowCells, column: Column | undefined): string | null {
  const date = parseDate(cells.cell(column));
  if (date === null) keepAsWritten(cells, column);
  return date;
}

function secondsInRow(cells: RowCells, column: Column | undefined): number | null {
  const seconds = parseDuration(cells.cell(column));
  if (seconds === null) keepAsWritten(cells, column);
  return seconds;
}

function keepAsWritten(cells: RowCells, column: Column | undefined): void {
  const text = cellText(cells.cell(column));
  if (column !== undefined && text !== '') cells.kept.push([column.heading, text]);
}
