import type { Guideline } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { scoreChange } from '../../scoring/changes.ts';
import { publishedMedian } from '../figures.ts';

/** How the compounds of one type in one place stand beside all of that type. */
export interface TypeStanding {
  readonly name: string;
  readonly compounds: readonly CompoundScore[];
  readonly total: number;
  readonly scored: number;
  /** Of the published scores; null where there are none. */
  readonly median: number | null;
  /** The median of the whole type. */
  readonly ofAll: number | null;
  /** The one less the other, exact to the published digits; 0 where one is not there. */
  readonly difference: number;
}

/** The types that a place has compounds of, in the guideline's order. */
export function typeStandings(
  own: readonly CompoundScore[],
  all: readonly CompoundScore[],
  guideline: Guideline,
): TypeStanding[] {
  return guideline.types.flatMap(({ code, name }) => {
    const compounds = own.filter(({ type }) => type === code);
    if (compounds.length === 0) return [];
    const scores = scoresOf(compounds);
    const median = publishedMedian(scores, guideline);
    const ofAll = publishedMedian(scoresOf(all.filter(({ type }) => type === code)), guideline);
    const difference = scoreChange(ofAll, median).difference ?? 0;
    return [{ name, compounds, total: compounds.length, scored: scores.length, median, ofAll, difference }];
  });
}

function scoresOf(compounds: readonly CompoundScore[]): number[] {
  return compounds.flatMap(({ score }) => (score === null ? [] : [score]));
}
