import { appliesTo } from '../../model/applies-to.ts';
import type { Guideline, Leaf } from '../../model/guideline.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type Placed, placedLeaves } from '../indicator-path.ts';

/** What stands in a guideline and can never have an effect was meant otherwise. */
export function adviseIdleParts(guideline: Guideline): Problem[] {
  const { bonuses, bonusCap, deductions, indicators, types } = guideline;
  const names = new Map(types.map(({ code, name }) => [code, name]));
  return [
    ...placedLeaves(indicators).flatMap((leaf) => [...leafForNobody(leaf), ...idleOverrides(leaf, names)]),
    ...bonuses
      .filter(({ each, cap }) => each === 0 || cap === 0 || bonusCap === 0)
      .map(({ id }) => problem('advice-idle-adjustment', {}, { path: `bonuses › ${id}` })),
    ...deductions
      .filter(({ each, cap }) => each === 0 || cap === 0)
      .map(({ id }) => problem('advice-idle-adjustment', {}, { path: `deductions › ${id}` })),
  ];
}

function isForNobody({ appliesTo: types, phases }: Leaf): boolean {
  return types?.length === 0 || phases?.length === 0;
}

function leafForNobody({ node, path }: Placed<Leaf>): Problem[] {
  return isForNobody(node) ? [problem('advice-leaf-for-nobody', { points: node.points }, { path })] : [];
}

function idleOverrides({ node, path }: Placed<Leaf>, names: ReadonlyMap<string, string>): Problem[] {
  if (isForNobody(node)) return [];
  return Object.keys(node.overrides)
    .filter((type) => !appliesTo(node, type))
    .map((type) =>
      problem(
        'advice-idle-override',
        { type: names.get(type) ?? type },
        { path: `${path} › overrides › ${type}` },
      ),
    );
}
