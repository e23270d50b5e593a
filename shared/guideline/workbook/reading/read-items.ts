import { nearNames } from '../../../cells/near-names.ts';
import { parseDate } from '../../../cells/parse-date.ts';
import { headingKey, plainText } from '../../../cells/plain-text.ts';
import { guidelineSchema } from '../../../model/guideline.ts';
import { type Place, type Problem, problem } from '../../../problems/problem.ts';
import { BASIC_ITEMS, type BasicItem, POINTS_TOTAL_ITEM } from '../basic-items.ts';
import { WORDS } from '../cell-words.ts';
import { SWITCH_WORDS } from '../choice-words.ts';
import { BASICS } from '../headings.ts';
import { readChoice } from './read-choice.ts';
import type { Signposts } from './signposts.ts';
import type { WorkbookRow } from './workbook-row.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The fields of the guideline that are items of 基本信息, as the document has them. */
export function readItems(sheet: string, rows: readonly WorkbookRow[], signposts: Signposts): Fields {
  const byKey = itemRows(rows);
  const fields: Record<string, unknown> = {};
  // From the last on, so that a group of items is said to stand where its first one stands.
  for (const item of BASIC_ITEMS.toReversed()) {
    const row = byKey.get(headingKey(item.label));
    const place = row?.place(BASICS.content) ?? { sheet, column: BASICS.content };
    const whenBlank = problem('guideline-item-blank', { item: item.label });
    for (const [index] of item.field.entries()) {
      const path = item.field.slice(0, index + 1).join(' › ');
      signposts.mark(path, place, whenBlank, unfit(item, place));
    }
    const value = row && readItem(row, item);
    if (value !== undefined) setField(fields, item.field, value);
  }
  return settled(fields);
}

/** What no demand of the format tells people: how a fraction may be written. */
function unfit({ kind }: BasicItem, { value = '' }: Place): Problem | undefined {
  return kind === 'fraction' ? problem('guideline-cell-fraction', { value }) : undefined;
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
      return isUnset(row) ? undefined : row.text(BASICS.content);
    case 'number':
      return row.number(BASICS.content);
    case 'fraction':
      return row.fraction(BASICS.content);
    case 'limit':
      return row.numberOr(WORDS.unset, BASICS.content);
    case 'choice':
      return readChoice(row, BASICS.content, item.words);
    case 'rule-number':
    case 'rule-day':
    case 'rule-switch':
      return isUnset(row) ? undefined : readRule(row, item.kind);
    default:
      return item satisfies never;
  }
}

function isUnset(row: WorkbookRow): boolean {
  return plainText(row.written(BASICS.content)) === WORDS.unset;
}

function readRule(row: WorkbookRow, kind: 'rule-number' | 'rule-day' | 'rule-switch'): unknown {
  if (kind === 'rule-number') return row.number(BASICS.content);
  if (kind === 'rule-day') return readDay(row);
  const chosen = readChoice(row, BASICS.content, SWITCH_WORDS);
  return chosen === undefined ? undefined : chosen === 'yes';
}

/** The day as the document has it; what is none is taken as written, and the checks refuse it. */
function readDay(row: WorkbookRow): string | undefined {
  const day = parseDate(row.cell(BASICS.content) ?? null)?.slice(0, 'yyyy-mm-dd'.length);
  return day ?? row.text(BASICS.content);
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
function settled(fields: Fields): Fields {
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
