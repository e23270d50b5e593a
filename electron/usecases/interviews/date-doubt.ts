import type { Transcript } from '../../../shared/model/records/transcript.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';

/** Asks to look again where an interview was held in another year than the workspace is of: it is taken all the same. */
export function dateDoubt({ date }: Pick<Transcript, 'date'>, year: number): Problem[] {
  if (date === null || date.startsWith(`${year}-`)) return [];
  return [problem('interview-other-year', { date, year })];
}
