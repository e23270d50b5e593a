import { plainText } from '../../../cells/plain-text.ts';
import { canonicalJson } from '../../../model/canonical-json.ts';
import type { Guideline } from '../../../model/guideline.ts';
import type { ListItem } from '../../../model/records/list-item.ts';
import type { RecordAbout, StoredRecord } from '../../../model/records/record.ts';
import { type Place, type Problem, problem } from '../../../problems/problem.ts';
import type { Result } from '../../../problems/result.ts';
import { answerText } from './answer-text.ts';
import { LIST_HEADINGS } from './list-columns.ts';
import { contradictsEvidence, mergedItem } from './merge-list-row.ts';
import type { ListRow } from './read-list-row.ts';

type ListRecord = StoredRecord<'list-item'>;

/** A row of a sheet, read or refused, and where it stands. */
export interface ReadListRow {
  readonly row: Result<ListRow>;
  readonly place: Place & { readonly row: number };
}

/** A row that can be taken, and the item that it makes. */
interface TakenListRow {
  readonly outcome: 'accepted' | 'replaced' | 'unchanged';
  readonly problems: readonly Problem[];
  /** The item that it is about; null for a new one. */
  readonly before: ListRecord | null;
  readonly about: RecordAbout;
  readonly body: ListItem;
}

/** What importing a row would do. */
export type PlannedListRow =
  | { readonly outcome: 'rejected'; readonly problems: readonly Problem[] }
  | TakenListRow;

/**
 * What importing rows would do, one by one. A row is the item of its number, where that is of the same place and list, or else
 * the one with the same text there. Of two rows for one item the second is rejected, or unchanged where both say the same; so is a
 * row that gives an item the text of another one.
 */
export function planListRows(
  rows: readonly ReadListRow[],
  items: readonly ListRecord[],
  guideline: Guideline,
): PlannedListRow[] {
  const byId = new Map(items.map((record) => [record.id, record]));
  const byText = new Map(items.map((record) => [keyOf(record), record]));
  const seen = new Map<string, { readonly number: number; readonly row: ListRow }>();
  return rows.map(({ row: read, place }) => {
    if (!read.ok) return { outcome: 'rejected', problems: read.problems };
    const row = read.value;
    const text = textKey(row);
    const before = itemMeant(row, { byId, byText });
    // An item that says what it said is itself, even where an older list says that twice.
    const isItself = before !== null && keyOf(before) === text;
    const keys = [isItself ? [] : text, before?.id ?? []].flat();
    const other = keys.map((key) => seen.get(key)).find((one) => one !== undefined);
    const planned = plannedRow(row, before, { byId, guideline, place });
    if (other !== undefined) return repeatedRow(planned, saysTheSame(row, other.row), other.number, place);
    if (!isItself && byText.has(text))
      return { outcome: 'rejected', problems: [problem('lists-said-already', { text: row.text }, place)] };
    for (const key of keys) seen.set(key, { number: place.row, row });
    return planned;
  });
}

interface StandingItems {
  readonly byId: ReadonlyMap<string, ListRecord>;
  readonly byText: ReadonlyMap<string, ListRecord>;
}

function itemMeant(row: ListRow, { byId, byText }: StandingItems): ListRecord | null {
  const numbered = byId.get(row.id ?? '');
  if (numbered !== undefined && isOfPlace(numbered, row)) return numbered;
  return byText.get(textKey(row)) ?? null;
}

function saysTheSame({ linked: _, ...row }: ListRow, { linked: __, ...other }: ListRow): boolean {
  return canonicalJson(row) === canonicalJson(other);
}

/** A row that says what one above it said counts once; one that differs cannot be taken beside it. */
function repeatedRow(planned: TakenListRow, isEqual: boolean, other: number, place: Place): PlannedListRow {
  if (isEqual) return { ...planned, outcome: 'unchanged' };
  return { outcome: 'rejected', problems: [problem('lists-twice', { other }, place)] };
}

interface RowTools {
  readonly byId: ReadonlyMap<string, ListRecord>;
  readonly guideline: Guideline;
  readonly place: Place;
}

function plannedRow(row: ListRow, before: ListRecord | null, tools: RowTools): TakenListRow {
  const { guideline, place } = tools;
  const body = mergedItem(row, before?.body ?? null, guideline);
  const isSame = before !== null && canonicalJson(body) === canonicalJson(before.body);
  const counted = contradictsEvidence(row, before?.body ?? null)
    ? [problem('lists-asked-counted', { given: row.asked ?? '—' }, place)]
    : [];
  const problems = [...counted, ...linksNotTaken(row, body, tools)];
  const changed = before === null ? 'accepted' : 'replaced';
  return { outcome: isSame ? 'unchanged' : changed, problems, before, about: row.about, body };
}

/** A warning for each cell that says something else of what meets a need than the item does. */
function linksNotTaken({ linked }: ListRow, { answer }: ListItem, { byId, place }: RowTools): Problem[] {
  return (['services', 'resources'] as const).flatMap((field) => {
    const given = linked[field];
    if (given === '' || plainText(given) === plainText(answerText(answer[field], byId))) return [];
    const [column] = LIST_HEADINGS[field];
    return [problem('lists-link-not-taken', { given }, { ...place, column, value: given })];
  });
}

function isOfPlace({ about, body }: ListRecord, row: ListRow): boolean {
  return about.level === row.about.level && about.key === row.about.key && body.list === row.list;
}

function keyOf({ about, body }: ListRecord): string {
  return textKey({ about, ...body });
}

function textKey({ about, list, text }: Pick<ListRow, 'about' | 'list' | 'text'>): string {
  return JSON.stringify([about.level, about.key, list, plainText(text)]);
}
