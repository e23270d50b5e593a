import { itemNumber } from '../../../shared/action/rectification/item-number.ts';
import { committeeKey } from '../../../shared/model/compound.ts';
import type { StoredRecord } from '../../../shared/model/records/record.ts';
import { currentRecords, lastBatch } from '../../store/records.ts';
import type { ReadStore } from '../../store/store.ts';
import { registeredCompounds } from './registered-compounds.ts';

/** An item as it stands, with the place of its compound. */
export interface StandingItem {
  readonly record: StoredRecord<'rectification'>;
  readonly number: string;
  readonly place: ItemPlace;
}

/** Where a compound lies; of one that is no longer in the register only the code is known. */
interface ItemPlace {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly subdistrict: string;
  readonly committee: string;
  /** 街镇/居委会; empty where it is not known. */
  readonly committeeKey: string;
}

interface Memory {
  readonly batch: number;
  readonly compounds: ReturnType<typeof registeredCompounds>;
  readonly items: readonly StandingItem[];
}

const memories = new WeakMap<ReadStore, Memory>();

/** All items, by compound and number; read once, until records or register change. */
export function standingItems(db: ReadStore): readonly StandingItem[] {
  const batch = lastBatch(db);
  const compounds = registeredCompounds(db);
  const known = memories.get(db);
  if (known?.batch === batch && known.compounds === compounds) return known.items;
  const items = currentRecords(db, 'rectification')
    .map((record) => placed(record, compounds))
    .sort((a, b) => compare(a.place.code, b.place.code) || a.record.body.number - b.record.body.number);
  memories.set(db, { batch, compounds, items });
  return items;
}

function placed(record: StoredRecord<'rectification'>, compounds: Memory['compounds']): StandingItem {
  const { key: code } = record.about;
  const compound = compounds.get(code);
  const place: ItemPlace =
    compound === undefined
      ? { code, name: code, type: '', subdistrict: '', committee: '', committeeKey: '' }
      : { ...compound, committeeKey: committeeKey(compound) };
  return { record, number: itemNumber(code, record.body.number), place };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
