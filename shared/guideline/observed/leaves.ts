import type { Guideline } from '../../model/guideline.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import type { LeafScore, Scores } from '../../model/scores.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { placedLeaves } from '../indicator-path.ts';
import { ENOUGH_TO_JUDGE } from './enough.ts';

/** Leaves on which every compound with evidence earns all the points, or none. */
export function adviseOnLeaves({ indicators }: Guideline, { phase, compounds }: Scores): Problem[] {
  const fractions = fractionsByLeaf(compounds.flatMap(({ leaves }) => leaves));
  const { zh, en } = PHASE_NAMES[phase];
  return placedLeaves(indicators).flatMap(({ node, path }) => {
    const earned = fractions.get(node.id) ?? [];
    if (earned.length < ENOUGH_TO_JUDGE) return [];
    const facts = { phase: zh, phaseInEnglish: en, count: earned.length };
    if (earned.every((fraction) => fraction === 1)) return [problem('observed-leaf-full', facts, { path })];
    if (earned.every((fraction) => fraction === 0)) return [problem('observed-leaf-empty', facts, { path })];
    return [];
  });
}

function fractionsByLeaf(leaves: readonly LeafScore[]): ReadonlyMap<string, readonly number[]> {
  const fractions = new Map<string, number[]>();
  for (const { id, f } of leaves) {
    if (f === null) continue;
    const known = fractions.get(id);
    if (known === undefined) fractions.set(id, [f]);
    else known.push(f);
  }
  return fractions;
}
