import { nearNames } from '../../cells/near-names.ts';
import { headingKey } from '../../cells/plain-text.ts';
import { guidelineSchema } from '../../model/guideline.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { BASIC_ITEMS, type BasicItem, POINTS_TOTAL_ITEM } from './basic-items.ts';
import { WORDS } from './cell-words.ts';
import { BASICS, SHEETS } from './headings.ts';
import { readChoice } from './read-choice.ts';
import { present } from './read-present.ts';
import type { WorkbookRow } from './read-row.ts';
import type { Signposts } from './read-signposts.ts';
import { type OpenedSheet, readTable, type TableForm } from './read-table.ts';

/** A compound type or a grade as it was filled in. */
type Draft = Readonly<Record<string, unknown>>;

/** What 基本信息 holds: single fields, and the lists of types and grades. */
export interface Basics {
  readonly fields: Draft;
  readonly types: readonly Draft[];
  readonly grades: readonly Draft[];
}

const FORM: TableForm = {
  sheet: SHEETS.basics,
  needed: [BASICS.item, BASICS.content, BASICS.typeName, BASICS.grade, BASICS.gradeFrom],
  headings: () => Object.values(BASICS),
};

/** Reads 基本信息; its three lists stand side by side and know nothing of each other. */
export function readBasics(sheet: OpenedSheet, problems: Problem[], signposts: Signposts): Basics {
  const { rows } = readTable(sheet, FORM, problems);
  signposts.mark('types', { sheet: sheet.name, column: BASICS.typeName });
  signposts.mark('grades', { sheet: sheet.name, column: BASICS.grade });
  return {
    fields: readItems(sheet, rows, signposts),
    types: rows.flatMap((row) => readType(row, signposts)),
    grades: rows.flatMap((row) => readGrade(row, signposts)),
  };
}

function readItems(sheet: OpenedSheet, rows: readonly WorkbookRow[], signposts: Signposts): Draft {
  const byKey = itemRows(rows);
  const fields: Record<string, unknown> = {};
  // From the last on, so that a group of items is said to stand where its first one stands.
  for (const item of BASIC_ITEMS.toReversed()) {
    const row = byKey.get(headingKey(item.label));
    const place = row?.place(BASICS.content) ?? { sheet: sheet.name, column: BASICS.content };
    for (const [index] of item.field.entries()) {
      const path = item.field.slice(0, index + 1).join(' › ');
      signposts.mark(path, place, problem('guideline-item-blank', { item: item.label }));
    }
    const value = row && readItem(row, item);
    if (value !== undefined) setField(fields, item.field, value);
  }
  return settled(fields);
}

/** The rows of the items by label; says which labels are unknown or stand twice. */
function itemRows(rows: readonly WorkbookRow[]): ReadonlyMap<string, WorkbookRow> {
  const labels = [...BASIC_ITEMS.map(({ label }) => label), POINTS_TOTAL_ITEM];
  const keys = new Set(labels.map(headingKey));
  const byKey = new Map<string, WorkbookRow>();
  for (const row of rows) {
    const key = headingKey(row.written(BASICS.item));
    if (key === '') continue;
    const above = byKey.get(key);
    if (!keys.has(key)) {
      const near = nearNames(key, labels);
      const known = (near.length > 0 ? near : labels).join('、');
      row.note('guideline-item-unknown', { known }, BASICS.item);
    } else if (above !== undefined) {
      row.note('guideline-item-twice', { row: above.row }, BASICS.item);
    } else {
      byKey.set(key, row);
    }
  }
  return byKey;
}

function readItem(row: WorkbookRow, item: BasicItem): unknown {
  switch (item.kind) {
    case 'text':
      return row.written(BASICS.content) === WORDS.unset ? undefined : row.text(BASICS.content);
    case 'number':
      return row.number(BASICS.content);
    case 'fraction':
      return row.number(BASICS.content, true);
    case 'limit':
      return row.numberOr(WORDS.unset, BASICS.content);
    case 'choice':
      return readChoice(row, BASICS.content, item.words);
    default:
      return item satisfies never;
  }
}

function setField(
  target: Record<string, unknown>,
  [step = '', ...rest]: readonly string[],
  value: unknown,
): void {
  if (rest.length === 0) {
    target[step] = value;
    return;
  }
  const inner = (target[step] ?? {}) as Record<string, unknown>;
  target[step] = inner;
  setField(inner, rest, value);
}

/** Left out are: the format, which is known; a quota without a grade; and what the schema has a default for. */
function settled(fields: Draft): Draft {
  const { quota, ...rest } = fields;
  const groups = Object.entries(rest).map(([field, value]) => [field, withDefaults(field, value)]);
  const isSet = (quota as { readonly grade?: string } | undefined)?.grade !== undefined;
  return { format: FORMAT, ...Object.fromEntries(groups), quota: isSet ? quota : null };
}

const FORMAT = guidelineSchema.shape.format.value;

/** A group of items that is filled in by half takes the rest from what it is by default. */
function withDefaults(field: string, value: unknown): unknown {
  const schema = guidelineSchema.shape[field as keyof typeof guidelineSchema.shape];
  const usual = schema.safeParse(undefined).data;
  return isGroup(value) && isGroup(usual) ? { ...usual, ...value } : value;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function readType(row: WorkbookRow, signposts: Signposts): Draft[] {
  if (row.isBlank(BASICS.typeCode, BASICS.typeName)) return [];
  const name = row.text(BASICS.typeName);
  const code = row.text(BASICS.typeCode) ?? name;
  const path = `types › ${code}`;
  signposts.markName('types', String(code), row.place(BASICS.typeCode));
  signposts.mark(path, row.place(BASICS.typeName));
  signposts.mark(`${path} › code`, row.place(BASICS.typeCode));
  return [present({ code, name })];
}

function readGrade(row: WorkbookRow, signposts: Signposts): Draft[] {
  if (row.isBlank(BASICS.grade, BASICS.gradeFrom)) return [];
  const name = row.text(BASICS.grade);
  const path = `grades › ${name}`;
  signposts.markName('grades', String(name), row.place(BASICS.grade));
  signposts.mark(path, row.place(BASICS.gradeFrom));
  signposts.mark(`${path} › name`, row.place(BASICS.grade));
  return [present({ name, from: row.number(BASICS.gradeFrom) })];
}
