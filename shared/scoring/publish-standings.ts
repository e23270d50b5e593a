import type { Guideline } from '../model/guideline.ts';
import { publishScore } from './grades.ts';
import { applyQuota } from './quota.ts';
import { rankStandings } from './ranks.ts';
import type { Published, Ranks, Standing } from './standing.ts';

/** From exact scores to what is published: rounding, grades, vetoes, quota and ranks, in this order. */
export function publishStandings<S extends Standing>(
  standings: readonly S[],
  guideline: Guideline,
): (S & Published & { readonly ranks: Ranks })[] {
  const graded = standings.map((standing) => ({ ...standing, ...publishScore(standing, guideline) }));
  return rankStandings(applyQuota(graded, guideline));
}
