import type { Problem } from '../../../problems/problem.ts';
import { WORDS } from '../cell-words.ts';
import { QUESTION_KIND_WORDS } from '../choice-words.ts';
import { QUESTIONS, SHEETS } from '../headings.ts';
import { present } from './present.ts';
import { readChoice } from './read-choice.ts';
import { type OpenedSheet, readTable, type TableForm } from './read-table.ts';
import type { Signposts } from './signposts.ts';
import type { WorkbookRow } from './workbook-row.ts';

interface OptionDraft {
  readonly label?: string | undefined;
  readonly value?: number | null | undefined;
  readonly aliases: readonly string[];
}

/** A question as it was filled in; without an id of its own it goes by its text. */
export interface QuestionDraft {
  readonly id?: string | undefined;
  readonly text?: string | undefined;
  readonly aliases: string[];
  kind?: string | undefined;
  readonly options: OptionDraft[];
}

const FORM: TableForm = {
  sheet: SHEETS.questions,
  needed: [QUESTIONS.text, QUESTIONS.option, QUESTIONS.value],
  headings: () => Object.values(QUESTIONS),
};

const OF_THE_QUESTION = [QUESTIONS.id, QUESTIONS.text, QUESTIONS.aliases, QUESTIONS.kind];
const OF_THE_OPTION = [QUESTIONS.option, QUESTIONS.value, QUESTIONS.optionAliases];

/** Reads 题库, an option a row: a question goes on until another one is named. */
export function readQuestions(
  sheet: OpenedSheet,
  problems: Problem[],
  signposts: Signposts,
): QuestionDraft[] {
  const questions: QuestionDraft[] = [];
  let first: WorkbookRow | null = null;
  for (const row of readTable(sheet, FORM, problems).rows) {
    if (row.isBlank(...OF_THE_QUESTION, ...OF_THE_OPTION)) continue;
    if (first === null || !isRepeated(row, first)) {
      first = row;
      questions.push(begin(row, questions.length + 1, signposts));
    }
    const question = questions.at(-1);
    if (question !== undefined) goOn(question, row, first, { place: questions.length, signposts });
  }
  return questions;
}

/** Whether the cells of the question are blank or say again what its first row says. */
function isRepeated(row: WorkbookRow, first: WorkbookRow): boolean {
  return [QUESTIONS.id, QUESTIONS.text].every(
    (heading) => row.isBlank(heading) || row.written(heading) === first.written(heading),
  );
}

/** @param place among the questions, from 1: what has no id goes by it in problems */
function begin(row: WorkbookRow, place: number, signposts: Signposts): QuestionDraft {
  const text = row.text(QUESTIONS.text);
  const id = row.text(QUESTIONS.id) ?? text;
  const path = `questions › ${id ?? place}`;
  signposts.markName('questions', String(id), row.place(QUESTIONS.id));
  signposts.mark(path, row.place(QUESTIONS.text));
  signposts.mark(`${path} › id`, row.place(QUESTIONS.id));
  signposts.mark(`${path} › aliases`, row.place(QUESTIONS.aliases));
  signposts.mark(`${path} › kind`, row.place(QUESTIONS.kind));
  signposts.mark(`${path} › options`, row.place(QUESTIONS.option));
  return { id, text, aliases: [], options: [] };
}

interface Marking {
  readonly place: number;
  readonly signposts: Signposts;
}

/** Takes from a row what it says of the question, and its option. */
function goOn(question: QuestionDraft, row: WorkbookRow, first: WorkbookRow, marking: Marking): void {
  const aliases = row.list(QUESTIONS.aliases) ?? [];
  question.aliases.push(
    ...(row === first ? aliases : aliases.filter((alias) => !question.aliases.includes(alias))),
  );
  const kind = readChoice(row, QUESTIONS.kind, QUESTION_KIND_WORDS);
  if (kind !== undefined && (question.kind ?? kind) !== kind) {
    const facts = { above: first.written(QUESTIONS.kind), row: first.row };
    row.note('guideline-cell-differs', facts, QUESTIONS.kind);
  }
  question.kind ??= kind;
  if (!row.isBlank(...OF_THE_OPTION)) question.options.push(readOption(question, row, marking));
}

function readOption(
  { id, options }: QuestionDraft,
  row: WorkbookRow,
  { place, signposts }: Marking,
): OptionDraft {
  const path = `questions › ${id ?? place} › options › ${options.length + 1}`;
  const label = row.text(QUESTIONS.option);
  signposts.markName(`questions › ${id}`, String(label), row.place(QUESTIONS.option));
  signposts.mark(path, row.place(QUESTIONS.option));
  signposts.mark(`${path} › value`, row.place(QUESTIONS.value));
  signposts.mark(`${path} › aliases`, row.place(QUESTIONS.optionAliases));
  if (row.isBlank(QUESTIONS.value)) row.note('guideline-option-value-blank', {}, QUESTIONS.value);
  const value = row.numberOr(WORDS.noValue, QUESTIONS.value);
  return { ...present({ label, value }), aliases: row.list(QUESTIONS.optionAliases) ?? [] };
}
