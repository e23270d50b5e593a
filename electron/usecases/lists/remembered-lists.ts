import type { RecordAbout, StoredRecord } from '../../../shared/model/records/record.ts';
import { grouped } from '../../../shared/scoring/ordering.ts';
import { lastBatch } from '../../store/last-batch.ts';
import { currentRecords } from '../../store/records.ts';
import type { ReadStore } from '../../store/store.ts';

export type ListRecord = StoredRecord<'list-item'>;

/** All items of the lists as they stand. */
export interface StandingLists {
  readonly byId: ReadonlyMap<string, ListRecord>;
  of(about: RecordAbout): readonly ListRecord[];
}

const memories = new WeakMap<ReadStore, { readonly batch: number; readonly lists: StandingLists }>();

/** The lists, read once and remembered until somebody writes records. */
export function rememberedLists(db: ReadStore): StandingLists {
  const batch = lastBatch(db);
  const known = memories.get(db);
  if (known?.batch === batch) return known.lists;
  const lists = readLists(db);
  memories.set(db, { batch, lists });
  return lists;
}

function readLists(db: ReadStore): StandingLists {
  const records = currentRecords(db, 'list-item');
  const byAbout = grouped(records, ({ about }) => keyOf(about));
  return {
    byId: new Map(records.map((record) => [record.id, record])),
    of: (about) => byAbout.get(keyOf(about)) ?? [],
  };
}

function keyOf({ level, key }: RecordAbout): string {
  return `${level}/${key}`;
}
