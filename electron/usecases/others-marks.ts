import type { EntryScope } from '../../shared/contract/entry.ts';
import { personName } from '../../shared/intake/matching/person-name.ts';
import { problem } from '../../shared/problems/problem.ts';
import { type Result, refused } from '../../shared/problems/result.ts';
import { markReader } from '../store/mark-readers.ts';
import type { ReadStore } from '../store/store.ts';

/**
 * Why this person may not open or change a grid of marks; null when they may. Who has given marks this year neither
 * sees nor types those of others; a clerk, who gives none, types what experts wrote on paper.
 */
export function othersMarksProblem(
  db: ReadStore,
  { kind, phase, expert }: EntryScope,
  author: string,
): Result<never> | null {
  if (kind !== 'marks') return null;
  const name = personName(expert);
  if (name === '') return refused(problem('entry-no-expert'));
  const person = personName(author);
  const mayType = name === person || !markReader(db, phase, person).isExpert;
  return mayType ? null : refused(problem('entry-others-marks', { person, expert: name }));
}
