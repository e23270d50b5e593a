import type { Phase } from '../../../shared/model/phase.ts';
import type { StoredRecord } from '../../../shared/model/records/record.ts';
import { quotableForm } from '../../../shared/report/voices/quotable-words.ts';
import type { ReadStore } from '../../store/store.ts';
import { compoundNames } from '../compound-names.ts';
import { knownPeople } from '../known-people.ts';

/**
 * Gives what a letter would show of an excerpt, with everybody masked whom the interviews of the phase name; null where masking
 * cannot rule out that the words tell of somebody, or where they are too long or too short to be quoted whole.
 */
export function maskedWords(
  db: ReadStore,
  phase: Phase,
): (excerpt: StoredRecord<'excerpt'>) => string | null {
  const people = knownPeople(db, phase);
  const nameOf = compoundNames(db, phase);
  return ({ about, body }) => quotableForm(body.quote, { people, places: [nameOf(about.key).name] });
}
