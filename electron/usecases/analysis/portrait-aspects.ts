import type { PortraitAspect } from '../../../shared/action/portrait/portrait.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import type { CompoundScore, Run } from '../../../shared/model/scores.ts';
import { publishedMedian, scoreText } from '../../../shared/report/figures.ts';

/** What a compound earned in each indicator of the first level, beside the middle of its type. */
export function portraitAspects(
  { scores }: Pick<Run, 'scores'>,
  compound: CompoundScore,
  guideline: Guideline,
): PortraitAspect[] {
  const ofType = scores.compounds.filter(({ type }) => type === compound.type);
  return guideline.indicators.flatMap(({ id, name }) => {
    const own = scoreOf(compound, id);
    if (own === undefined) return [];
    const { points, earned } = own;
    const middle = publishedMedian(
      ofType.flatMap((other) => scoreOf(other, id)?.earned ?? []),
      guideline,
    );
    const shareOf = (value: number | null) => (value === null ? null : Math.min(1, value / points));
    return [
      {
        ...{ id, name, points },
        earned: earned === null ? null : scoreText(earned, guideline),
        median: middle === null ? null : scoreText(middle, guideline),
        share: shareOf(earned),
        medianShare: shareOf(middle),
      },
    ];
  });
}

/** An indicator of the first level may be a leaf itself. */
function scoreOf({ branches, leaves }: CompoundScore, id: string) {
  return branches.find((one) => one.id === id) ?? leaves.find((one) => one.id === id);
}
