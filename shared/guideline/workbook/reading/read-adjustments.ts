import type { Problem } from '../../../problems/problem.ts';
import { ADJUSTMENT_WORDS } from '../choice-words.ts';
import { ADJUSTMENTS, SHEETS } from '../headings.ts';
import type { Lexicon } from './lexicon.ts';
import { present } from './present.ts';
import { readChoice } from './read-choice.ts';
import { readReference } from './read-reference.ts';
import { type OpenedSheet, readTable, type TableForm } from './read-table.ts';
import { neededBy, type Signposts } from './signposts.ts';
import type { WorkbookRow } from './workbook-row.ts';

type Kind = keyof typeof ADJUSTMENT_WORDS;

type AdjustmentDraft = Readonly<Record<string, unknown>>;

/** Bonuses, deductions and vetoes as they were filled in, each in the order of its rows. */
export type AdjustmentDrafts = Readonly<Record<Kind, readonly AdjustmentDraft[]>>;

const FORM: TableForm = {
  sheet: SHEETS.adjustments,
  needed: [ADJUSTMENTS.kind, ADJUSTMENTS.name, ADJUSTMENTS.metric],
  headings: () => Object.values(ADJUSTMENTS),
};

/** Reads 加减分与否决, one a row, each with its kind: what takes points away is never guessed. */
export function readAdjustments(
  sheet: OpenedSheet,
  lexicon: Lexicon,
  problems: Problem[],
  signposts: Signposts,
): AdjustmentDrafts {
  const drafts: Record<Kind, AdjustmentDraft[]> = { bonuses: [], deductions: [], vetoes: [] };
  for (const row of readTable(sheet, FORM, problems).rows) {
    if (row.isBlank(...Object.values(ADJUSTMENTS))) continue;
    if (row.isBlank(ADJUSTMENTS.kind)) row.note('guideline-cell-blank', {}, ADJUSTMENTS.kind);
    const kind = readChoice(row, ADJUSTMENTS.kind, ADJUSTMENT_WORDS);
    if (kind === undefined) continue;
    const nameless = `${kind} › ${drafts[kind].length + 1}`;
    drafts[kind].push(readAdjustment(row, kind, nameless, lexicon, signposts));
  }
  return drafts;
}

type Field = 'each' | 'cap' | 'gradeAtMost';

const FIELDS: Readonly<Record<Kind, readonly Field[]>> = {
  bonuses: ['each', 'cap'],
  deductions: ['each', 'cap'],
  vetoes: ['gradeAtMost'],
};

/** @param nameless the way to it in problems while it has no id */
function readAdjustment(
  row: WorkbookRow,
  kind: Kind,
  nameless: string,
  lexicon: Lexicon,
  signposts: Signposts,
): AdjustmentDraft {
  const name = row.text(ADJUSTMENTS.name);
  const id = row.text(ADJUSTMENTS.id) ?? name;
  const path = id === undefined ? nameless : `${kind} › ${id}`;
  signposts.markName(kind, String(id), row.place(ADJUSTMENTS.id));
  for (const field of ['id', 'name', 'metric', ...FIELDS[kind]] as const) {
    signposts.mark(`${path} › ${field}`, row.place(ADJUSTMENTS[field]), neededBy(ADJUSTMENT_WORDS[kind]));
  }
  signposts.mark(path, row.place(ADJUSTMENTS.metric));
  noteUnused(row, kind);
  const metric = readReference(row, ADJUSTMENTS.metric, lexicon.metrics);
  return present({ id, name, metric, ...readFields(row, kind, lexicon) });
}

function readFields(row: WorkbookRow, kind: Kind, lexicon: Lexicon): AdjustmentDraft {
  return kind === 'vetoes'
    ? { gradeAtMost: readReference(row, ADJUSTMENTS.gradeAtMost, lexicon.grades) }
    : { each: row.number(ADJUSTMENTS.each), cap: row.number(ADJUSTMENTS.cap) };
}

function noteUnused(row: WorkbookRow, kind: Kind): void {
  const { zh: rule, en: ruleInEnglish } = ADJUSTMENT_WORDS[kind];
  for (const field of ['each', 'cap', 'gradeAtMost'] as const) {
    if (FIELDS[kind].includes(field) || row.isBlank(ADJUSTMENTS[field])) continue;
    row.note('guideline-parameter-unused', { rule, ruleInEnglish }, ADJUSTMENTS[field]);
  }
}
