import { type Branch, type Guideline, type Indicator, isBranch } from '../../../shared/model/guideline.ts';
import { type Draw, drawChance, drawList, drawOne, drawWhole } from '../scoring/draw.ts';
import { drawText, textsOf } from './draw-texts.ts';

/** Where the weights of some groups of siblings come from; undefined and empty at times, too. */
export function drawOrigins(draw: Draw, indicators: readonly Indicator[]): Guideline['weightOrigins'] {
  if (drawChance(draw, 3)) return undefined;
  const groups = [{ id: null, children: indicators }, ...branchesOf(indicators)];
  return groups
    .filter(() => drawChance(draw, 5))
    .map(({ id, children }) => {
      const note = drawChance(draw, 5) ? drawText(draw) : '';
      return { of: id, note, ...drawJudgements(draw, children) };
    });
}

function branchesOf(nodes: readonly Indicator[]): Branch[] {
  return nodes.flatMap((node) => (isBranch(node) ? [node, ...branchesOf(node.children)] : []));
}

function drawJudgements(draw: Draw, children: readonly Indicator[]) {
  const ids = children.map(({ id }) => id);
  const pairs = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other] as const));
  switch (drawOne(draw, ['direct', 'ahp', 'delphi'] as const)) {
    case 'direct':
      return { method: 'direct' as const };
    case 'ahp':
      return pairs.length === 0
        ? { method: 'direct' as const }
        : { method: 'ahp' as const, comparisons: comparisons(draw, pairs) };
    case 'delphi':
      return { method: 'delphi' as const, rounds: drawList(draw, 1, 3, () => drawRound(draw, ids)) };
  }
}

function comparisons(draw: Draw, pairs: readonly (readonly [string, string])[]) {
  return pairs.map(([one, other]) => {
    const [higher, lower] = drawChance(draw, 5) ? [one, other] : [other, one];
    return { higher, lower, by: drawOne(draw, [1, 1.5, 2, 3, 9]) };
  });
}

function drawRound(draw: Draw, ids: readonly string[]) {
  const names = textsOf(draw);
  return {
    experts: drawList(draw, 1, 3, () => {
      const ratings = ids.filter(() => drawChance(draw, 8)).map((id) => [id, drawWhole(draw, 0, 20) / 2]);
      return {
        name: names(),
        basis: drawOne(draw, [null, 0, 0.3, 0.1 + 0.2, 1]),
        familiarity: drawOne(draw, [null, 0, 0.8, 1]),
        ratings: Object.fromEntries(ratings) as Record<string, number>,
      };
    }),
  };
}
