import { standingPassages } from '../../../shared/action/interviews/quoted-place.ts';
import type { StoredRecord } from '../../../shared/model/records/record.ts';
import { currentRecords } from '../../store/records.ts';
import type { ReadStore } from '../../store/store.ts';

/** A passage that is coded. */
export interface CodedExcerpt extends StoredRecord<'excerpt'> {
  /** Whether the transcript still says so there; what it does not say is shown, but neither entered nor quoted. */
  readonly stands: boolean;
}

/** What is coded in a transcript, in the order of its text. */
export function excerptsOf(
  db: ReadStore,
  { id, about, body: { text } }: StoredRecord<'transcript'>,
): CodedExcerpt[] {
  const own = currentRecords(db, 'excerpt', about).filter(({ body }) => body.transcript === id);
  return codedIn(text, own);
}

/** The excerpts of one transcript, in the order of its text. */
export function codedIn(text: string, excerpts: readonly StoredRecord<'excerpt'>[]): CodedExcerpt[] {
  const standing = standingPassages(
    text,
    excerpts.map(({ body }) => body),
  );
  return excerpts
    .map((excerpt) => ({ ...excerpt, stands: standing.has(excerpt.body) }))
    .sort((a, b) => a.body.start - b.body.start || a.body.end - b.body.end);
}
