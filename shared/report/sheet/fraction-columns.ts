import { type Guideline, type Indicator, isBranch, type Leaf } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { fractionFormula } from '../../rules/scales/registry.ts';
import { figureColumn } from '../../workbook/workbook.ts';
import { fractionKey, measuredKey } from './column-keys.ts';
import type { CompoundColumn, RowPlace } from './compound-columns.ts';
import { UNROUNDED } from './formats.ts';
import type { LevelOrder } from './level-order.ts';
import { live } from './live.ts';

/** The fraction 0…1 that every indicator earned, unrounded; the children of a branch stand side by side. */
export function fractionColumns(guideline: Guideline, order: LevelOrder): CompoundColumn[] {
  return order.indicators.map((indicator) => ({
    ...figureColumn(`${indicator.id} ${indicator.name} 得分率`, UNROUNDED, 12),
    role: 'working',
    key: fractionKey(indicator.id),
    cell: (compound, at) =>
      isBranch(indicator)
        ? branchCell(indicator, compound, at, { guideline, order })
        : leafCell(indicator, compound, at),
  }));
}

function leafCell(leaf: Leaf, compound: CompoundScore, { here, points }: RowPlace) {
  const score = compound.leaves.find(({ id }) => id === leaf.id);
  if (score === undefined || !points.has(compound.type)) return null;
  const override = Object.hasOwn(leaf.overrides, compound.type) ? leaf.overrides[compound.type] : undefined;
  const v = here(measuredKey(leaf.id));
  const cells = { v, points: points.of(compound.type, leaf.id) };
  return live(`IF(ISNUMBER(${v}),${fractionFormula(override?.scale ?? leaf.scale, cells)},"")`, score.f);
}

function branchCell(
  branch: Indicator,
  compound: CompoundScore,
  at: RowPlace,
  { guideline, order }: { readonly guideline: Guideline; readonly order: LevelOrder },
) {
  const score = compound.branches.find(({ id }) => id === branch.id);
  if (score === undefined || !at.points.has(compound.type)) return null;
  return live(joinedFormula(order.childrenOf(branch.id), compound, at, guideline), score.f);
}

/**
 * Σ points·f / Σ points over neighbouring indicators: over those that have a fraction, or under `zero` over all that
 * apply. Nothing where there is none.
 */
export function joinedFormula(
  ids: readonly string[],
  { type }: CompoundScore,
  { row, details, points }: RowPlace,
  { missing }: Guideline,
): string {
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  const fractions = details.cells(fractionKey(first), fractionKey(last), row);
  const weights = points.block(type, first, last);
  if (missing.treat === 'zero') return `SUMPRODUCT(${fractions},${weights})/SUM(${weights})`;
  const possible = `SUMPRODUCT(ISNUMBER(${fractions})*${weights})`;
  return `IF(COUNT(${fractions})=0,"",SUMPRODUCT(${fractions},${weights})/${possible})`;
}
