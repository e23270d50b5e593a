import type { Mergers } from '../../../shared/action/years/register-changes.ts';
import { currentRecords } from '../../store/records.ts';
import type { ReadStore } from '../../store/store.ts';

/** Which compounds of the year before went into which one of today, as people noted it. */
export function knownMergers(db: ReadStore): Mergers {
  return new Map(currentRecords(db, 'merger').map(({ about, body }) => [about.key, body]));
}
