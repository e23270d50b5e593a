import type { ComparedSide } from '../../shared/contract/scores/comparison.ts';
import type { RankPlace } from '../../shared/contract/scores/standing.ts';
import type { CompoundScore } from '../../shared/model/scores.ts';
import { typeName } from '../../shared/model/type-name.ts';
import { scoreText } from '../../shared/report/figures.ts';
import { gapWording } from '../../shared/report/gap-wording.ts';
import type { ComputedRun } from './compute-run.ts';

/** The published result of a compound, which is in the run. */
export function compoundIn({ scores }: Pick<ComputedRun, 'scores'>, code: string): CompoundScore {
  const found = scores.compounds.find((compound) => compound.code === code);
  if (found === undefined) throw new Error(`${code} is not in the run`);
  return found;
}

/** Who a compound is and where it stands: what a card and a comparison begin with. */
export function compoundHead(
  { guideline, scores }: Pick<ComputedRun, 'guideline' | 'scores'>,
  compound: CompoundScore,
): ComparedSide {
  const { code, name, type, subdistrict, committee, households, status, score, grade } = compound;
  return {
    ...{ code, name, type, subdistrict, committee, households, status, grade },
    typeName: typeName(guideline.types, type),
    score: score === null ? null : scoreText(score, guideline),
    gap: gapWording(compound, guideline),
    places: placesOf(compound, scores.compounds),
  };
}

function placesOf(
  { ranks, type, subdistrict }: CompoundScore,
  all: readonly CompoundScore[],
): ComparedSide['places'] {
  const scored = all.filter(({ score }) => score !== null);
  const place = (rank: number | null, among: readonly CompoundScore[]): RankPlace => ({
    rank,
    of: among.length,
  });
  return {
    type: place(
      ranks.type,
      scored.filter((one) => one.type === type),
    ),
    district: place(ranks.district, scored),
    subdistrict: place(
      ranks.subdistrict,
      scored.filter((one) => one.subdistrict === subdistrict),
    ),
  };
}
