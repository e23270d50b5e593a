import { plainText } from '../../../cells/plain-text.ts';
import type { Problem } from '../../../problems/problem.ts';
import { WORDS } from '../cell-words.ts';
import { ORIGIN_WORDS } from '../choice-words.ts';
import { ORIGINS, SHEETS } from '../headings.ts';
import { Comparisons } from './comparisons.ts';
import type { JudgementContext, Judgements } from './judgements.ts';
import type { Names } from './names.ts';
import { present } from './present.ts';
import { readChoice } from './read-choice.ts';
import { readReference } from './read-reference.ts';
import { type OpenedSheet, readTable, type TableForm } from './read-table.ts';
import { Rounds } from './rounds.ts';
import type { Signposts } from './signposts.ts';
import type { WorkbookRow } from './workbook-row.ts';

interface OriginDraft {
  readonly first: WorkbookRow;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly judgements: Judgements;
}

const FORM: TableForm = {
  sheet: SHEETS.origins,
  needed: [ORIGINS.method],
  headings: () => Object.values(ORIGINS),
};

/**
 * Reads 权重来源, a judgement a row: an origin goes on until another one begins. Undefined when the sheet
 * says nothing; the word 无 says that there is none.
 */
export function readOrigins(
  sheet: OpenedSheet,
  indicators: Names,
  problems: Problem[],
  signposts: Signposts,
): object[] | undefined {
  const { rows } = readTable(sheet, FORM, problems);
  const filled = rows.filter((row) => !row.isBlank(...Object.values(ORIGINS)));
  const origins: OriginDraft[] = [];
  for (const row of filled.filter((row) => row.written(ORIGINS.method) !== WORDS.none)) {
    const path = `weightOrigins › ${origins.length + 1}`;
    if (begins(row, origins.at(-1))) origins.push(...begin(row, { path, indicators, signposts }));
    origins.at(-1)?.judgements.add(row);
  }
  return filled.length === 0
    ? undefined
    : origins.map(({ fields, judgements }) => ({ ...fields, ...judgements.fields() }));
}

/** Whether a row names a branch or a method, and does not just repeat those of the origin above. */
function begins(row: WorkbookRow, origin: OriginDraft | undefined): boolean {
  if (origin === undefined) return true;
  return [ORIGINS.of, ORIGINS.method].some(
    (heading) => !row.isBlank(heading) && row.written(heading) !== origin.first.written(heading),
  );
}

/** The origin that begins on a row; none, after noting so, when its method cannot be told. */
function begin(row: WorkbookRow, context: JudgementContext): OriginDraft[] {
  if (row.isBlank(ORIGINS.method)) row.note('guideline-cell-blank', {}, ORIGINS.method);
  const method = readChoice(row, ORIGINS.method, ORIGIN_WORDS);
  if (method === undefined) return [];
  const { path, indicators, signposts } = context;
  signposts.mark(path, row.place(ORIGINS.of));
  const isFirstLevel = plainText(row.written(ORIGINS.of)) === WORDS.firstLevel;
  const of = isFirstLevel ? null : (readReference(row, ORIGINS.of, indicators) ?? null);
  const fields = present({ method, of, note: row.text(ORIGINS.note) });
  return [{ first: row, fields, judgements: JUDGEMENTS[method](context) }];
}

const JUDGEMENTS: Readonly<Record<keyof typeof ORIGIN_WORDS, (context: JudgementContext) => Judgements>> = {
  direct: () => ({ add: () => undefined, fields: () => ({}) }),
  ahp: (context) => new Comparisons(context),
  delphi: (context) => new Rounds(context),
};
