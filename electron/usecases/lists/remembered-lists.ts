import type { RecordAbout, StoredRecord } from '../../../shared/model/records/record.ts';
import { grouped } from '../../../shared/scoring/ordering.ts';
import { lastBatch, recordsTouchedSince } from '../../store/last-batch.ts';
import { currentRecord, currentRecords } from '../../store/records.ts';
import type { ReadStore } from '../../store/store.ts';

export type ListRecord = StoredRecord<'list-item'>;

/** All items of the lists as they stand. */
export interface StandingLists {
  readonly byId: ReadonlyMap<string, ListRecord>;
  of(about: RecordAbout): readonly ListRecord[];
}

interface Memory {
  readonly batch: number;
  readonly byId: ReadonlyMap<string, ListRecord>;
  readonly lists: StandingLists;
}

const memories = new WeakMap<ReadStore, Memory>();

/** The lists, read once and remembered; after a batch only what it wrote is read again. */
export function rememberedLists(db: ReadStore): StandingLists {
  const batch = lastBatch(db);
  const known = memories.get(db);
  if (known?.batch === batch) return known.lists;
  const byId = known === undefined || known.batch > batch ? readAll(db) : readChanged(db, known);
  const lists = standingLists(byId);
  memories.set(db, { batch, byId, lists });
  return lists;
}

/** The items about a type or a committee; only these are read as long as nobody asked for all. */
export function listItemsAbout(db: ReadStore, about: RecordAbout): readonly ListRecord[] {
  const known = memories.get(db);
  return known?.batch === lastBatch(db) ? known.lists.of(about) : currentRecords(db, 'list-item', about);
}

/** The items that stand, looked up one by one as long as nobody asked for all. */
export function knownItems(db: ReadStore): Pick<StandingLists['byId'], 'get'> {
  const known = memories.get(db);
  if (known?.batch === lastBatch(db)) return known.lists.byId;
  return { get: (id) => currentRecord(db, 'list-item', id) ?? undefined };
}

function readAll(db: ReadStore): ReadonlyMap<string, ListRecord> {
  return new Map(currentRecords(db, 'list-item').map((record) => [record.id, record]));
}

function readChanged(db: ReadStore, { batch, byId }: Memory): ReadonlyMap<string, ListRecord> {
  const changed = new Map(byId);
  for (const id of recordsTouchedSince(db, 'list-item', batch)) {
    const record = currentRecord(db, 'list-item', id);
    if (record === null) changed.delete(id);
    else changed.set(id, record);
  }
  return changed;
}

function standingLists(byId: ReadonlyMap<string, ListRecord>): StandingLists {
  const byAbout = grouped([...byId.values()], ({ about }) => keyOf(about));
  return { byId, of: (about) => byAbout.get(keyOf(about)) ?? [] };
}

function keyOf({ level, key }: RecordAbout): string {
  return `${level}/${key}`;
}
