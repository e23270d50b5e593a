import { isDeepStrictEqual } from 'node:util';
import type { EntryOrigin, PlaybookLine } from '../../../shared/contract/playbook.ts';
import { ASPECTS } from '../../../shared/model/aspect.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import type { StoredRecord } from '../../../shared/model/records/record.ts';
import { typeName } from '../../../shared/model/type-name.ts';
import { builtInPlaybook } from './built-in-playbook.ts';

/** An entry of the playbook as a workspace holds it. */
export type EntryRecord = StoredRecord<'playbook-entry'>;

/** An entry as a list shows it. */
export function playbookLine({ id, body }: EntryRecord, types: Guideline['types']): PlaybookLine {
  const { title, aspect, when } = body;
  return { id, title, aspect, when, types: typeNames(body, types), origin: originOf({ id, body }) };
}

/** What the types of an entry are called; a type that the guideline does not have is told by its code. */
export function typeNames({ types: codes }: EntryRecord['body'], types: Guideline['types']): string[] {
  return codes.map((code) => typeName(types, code));
}

/** Whether an entry is the program's own, and still as it came. */
export function originOf({ id, body }: Pick<EntryRecord, 'id' | 'body'>): EntryOrigin {
  const builtIn = builtInPlaybook().find((one) => one.id === id);
  if (builtIn === undefined) return 'own';
  return isDeepStrictEqual(builtIn.entry, body) ? 'built-in' : 'changed';
}

/**
 * By aspect, general entries first, then by type as the guideline has them; equal ones as they came with the program, then
 * by id.
 */
export function inShelfOrder(entries: readonly EntryRecord[], types: Guideline['types']): EntryRecord[] {
  const shelves = new Map(ASPECTS.map((aspect, at) => [aspect, at]));
  const kinds = new Map(types.map(({ code }, at) => [code, at]));
  const builtIn = new Map(builtInPlaybook().map(({ id }, at) => [id, at]));
  const placeOf = ({ id, body: { aspect, types: codes } }: EntryRecord) => [
    shelves.get(aspect) ?? LAST,
    codes[0] === undefined ? -1 : (kinds.get(codes[0]) ?? LAST),
    builtIn.get(id) ?? LAST,
  ];
  return entries
    .map((entry) => ({ entry, place: placeOf(entry) }))
    .sort((a, b) => comparePlaces(a.place, b.place) || (a.entry.id < b.entry.id ? -1 : 1))
    .map(({ entry }) => entry);
}

const LAST = Number.MAX_SAFE_INTEGER;

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, index) => place !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
