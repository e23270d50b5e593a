import type { EntryScope } from '../../shared/contract/entry.ts';
import { personName } from '../../shared/intake/matching/person-name.ts';
import { problem } from '../../shared/problems/problem.ts';
import { type Result, refused } from '../../shared/problems/result.ts';
import { listExperts } from '../store/marks.ts';
import type { ReadStore } from '../store/store.ts';

/**
 * Why this person may not open or change a grid of marks; null when they may. Who gives marks in a phase neither sees
 * nor types those of others; a clerk, who gives none, types what experts wrote on paper.
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
  const mayType = name === person || !listExperts(db, phase).includes(person);
  return mayType ? null : refused(problem('entry-others-marks', { person, expert: name }));
}
