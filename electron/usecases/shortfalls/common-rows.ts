import { commonShortfalls } from '../../../shared/action/shortfall/common-shortfalls.ts';
import type { CommonShortfallRow, ShortfallGroupLevel } from '../../../shared/contract/shortfalls.ts';
import { publish } from '../../../shared/exact/publish.ts';
import { Rational } from '../../../shared/exact/rational.ts';
import type { CompoundScore } from '../../../shared/model/scores.ts';
import { NO_FIGURE } from '../../../shared/report/figures.ts';
import { mean } from '../../../shared/statistics/mean.ts';
import { medianOfNumbers } from '../../../shared/statistics/median-of-numbers.ts';
import type { LeafSecrecy } from '../leaf-secrecy.ts';
import type { ShortfallMaterial } from './shortfall-material.ts';

/** The leaves that compounds of a place fell short of, as they are shown. */
export function commonRows(
  compounds: readonly CompoundScore[],
  level: ShortfallGroupLevel,
  material: ShortfallMaterial,
  isHidden: LeafSecrecy,
): CommonShortfallRow[] {
  const { guideline, aspects } = material;
  const isSeen = (compound: CompoundScore, leaf: string) => !isHidden(compound, leaf);
  const scored = compounds.filter(({ score }) => score !== null);
  return commonShortfalls(scored, guideline, isSeen).map(({ leaf, short, measured, recoverable }) => ({
    leaf: leaf.id,
    name: leaf.name,
    aspect: aspects.get(leaf.id) ?? '',
    points: leaf.points,
    ...{ short, measured },
    fraction: medianOf(
      scored.filter((compound) => isSeen(compound, leaf.id)),
      leaf.id,
    ),
    median: besideOf(scored, leaf.id, level, material),
    recoverable: recoverable.toNumber(),
    recoverableText: scored.length === 0 ? NO_FIGURE : publish(recoverable, guideline.rounding),
  }));
}

function medianOf(compounds: readonly CompoundScore[], id: string): number | null {
  const fractions = compounds.flatMap(({ leaves }) => leaves.find((leaf) => leaf.id === id)?.f ?? []);
  return medianOfNumbers(fractions)?.toNumber() ?? null;
}

/** Of a type: the middle of the district. Of other places: what the types of their compounds earn in the middle, on average. */
function besideOf(
  compounds: readonly CompoundScore[],
  id: string,
  level: ShortfallGroupLevel,
  { medians, run }: ShortfallMaterial,
): number | null {
  if (level === 'district') return null;
  if (level === 'type') return medianOf(run.scores.compounds, id);
  const exact = new Map([...medians].map(([type, ofType]) => [type, ofType.get(id)]));
  const known = new Map([...exact].flatMap(([type, f]) => (f === undefined ? [] : [[type, Rational.of(f)]])));
  return mean(compounds.flatMap(({ type }) => known.get(type) ?? []))?.toNumber() ?? null;
}
