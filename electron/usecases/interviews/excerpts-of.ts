import type { StoredRecord } from '../../../shared/model/records/record.ts';
import { currentRecords } from '../../store/records.ts';
import type { ReadStore } from '../../store/store.ts';

/** What is coded in a transcript, in the order of its text. */
export function excerptsOf(
  db: ReadStore,
  { id, about }: Pick<StoredRecord<'transcript'>, 'id' | 'about'>,
): StoredRecord<'excerpt'>[] {
  return currentRecords(db, 'excerpt', about)
    .filter(({ body }) => body.transcript === id)
    .sort((a, b) => a.body.start - b.body.start || a.body.end - b.body.end);
}
