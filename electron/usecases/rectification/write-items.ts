import type { StoredRecord } from '../../../shared/model/records/record.ts';
import { writeRecords } from '../../store/records.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship } from '../context.ts';

/** An item to be written under its id; without a body it goes. */
export type ItemToWrite = Pick<StoredRecord<'rectification'>, 'id' | 'about'> & {
  readonly body: StoredRecord<'rectification'>['body'] | null;
};

/** Writes items at once; gives the number of the batch. */
export function writeItems(
  { store }: Workspace,
  items: readonly ItemToWrite[],
  { author, now }: Authorship,
  note: string,
): number {
  const changes = items.map(({ id, about, body }) => ({ kind: 'rectification' as const, id, about, body }));
  return writeRecords(store, changes, { author, now: now(), note });
}
