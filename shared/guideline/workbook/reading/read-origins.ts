import { plainText } from '../../../cells/plain-text.ts';
import type { Problem } from '../../../problems/problem.ts';
import { WORDS } from '../cell-words.ts';
import { ORIGIN_WORDS } from '../choice-words.ts';
import { ORIGINS, SHEETS } from '../headings.ts';
import { UNUSED_BY_METHOD } from '../unused-by-method.ts';
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
  /** Undefined after noting that it cannot be told: nothing more is said of such an origin. */
  readonly method: Method | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly judgements: Judgements;
}

type Method = keyof typeof ORIGIN_WORDS;

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
    if (begins(row, origins.at(-1))) origins.push(begin(row, { path, indicators, signposts }));
    for (const origin of origins.slice(-1)) goOn(origin, row);
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

function begin(row: WorkbookRow, context: JudgementContext): OriginDraft {
  if (row.isBlank(ORIGINS.method)) row.note('guideline-cell-blank', {}, ORIGINS.method);
  const method = readChoice(row, ORIGINS.method, ORIGIN_WORDS);
  const { path, indicators, signposts } = context;
  signposts.mark(path, row.place(ORIGINS.of));
  signposts.mark(`${path} › method`, row.place(ORIGINS.method));
  const isFirstLevel = FIRST_LEVEL.includes(plainText(row.written(ORIGINS.of)));
  const of = isFirstLevel ? null : (readReference(row, ORIGINS.of, indicators) ?? null);
  const fields = present({ method, of, note: row.text(ORIGINS.note) });
  return { first: row, method, fields, judgements: method ? JUDGEMENTS[method](context) : NONE };
}

/** What people write where the weights are those of the first level, when they do not leave it blank. */
const FIRST_LEVEL: readonly string[] = [WORDS.firstLevel, WORDS.none];

const NONE: Judgements = { add: () => undefined, fields: () => ({}) };

const JUDGEMENTS: Readonly<Record<Method, (context: JudgementContext) => Judgements>> = {
  direct: () => NONE,
  ahp: (context) => new Comparisons(context),
  delphi: (context) => new Rounds(context),
};

/** Takes from a row what it says of the origin; what its method has no use for is warned of. */
function goOn({ first, method, judgements }: OriginDraft, row: WorkbookRow): void {
  judgements.add(row);
  if (!row.isBlank(ORIGINS.note) && row.written(ORIGINS.note) !== first.written(ORIGINS.note)) {
    const facts = { above: first.written(ORIGINS.note), row: first.row };
    row.note('guideline-cell-differs', facts, ORIGINS.note);
  }
  if (method === undefined) return;
  const { zh: rule, en: ruleInEnglish } = ORIGIN_WORDS[method];
  for (const heading of UNUSED_BY_METHOD[method]) {
    if (!row.isBlank(heading)) row.note('guideline-parameter-unused', { rule, ruleInEnglish }, heading);
  }
}
