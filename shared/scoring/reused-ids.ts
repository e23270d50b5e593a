import { canonicalJson } from '../model/canonical-json.ts';
import { type Guideline, type Leaf, leavesOf } from '../model/guideline.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { PhaseEvidence } from './phase-evidence.ts';

/**
 * Leaves that took over the id of another one, for which evidence was imported: it counts for the new one from
 * now on. Another one is a leaf whose name and measure both differ.
 */
export function reusedIds(before: Guideline, after: Guideline, phases: readonly PhaseEvidence[]): Problem[] {
  const earlier = new Map(leavesOf(before.indicators).map((leaf) => [leaf.id, leaf]));
  return leavesOf(after.indicators).flatMap((leaf) => {
    const known = earlier.get(leaf.id);
    if (known === undefined || !isAnother(known, leaf)) return [];
    const count = rowsOf(leaf.id, phases);
    const facts = { id: leaf.id, before: known.name, after: leaf.name, count };
    return count === 0 ? [] : [problem('guideline-id-reused', facts)];
  });
}

function isAnother(before: Leaf, after: Leaf): boolean {
  return before.name !== after.name && canonicalJson(before.measure) !== canonicalJson(after.measure);
}

/** What was imported by the id of the indicator: marks, checks and findings. */
function rowsOf(indicator: string, phases: readonly PhaseEvidence[]): number {
  const objects = phases.flatMap(({ compounds, committees }) => [
    ...compounds.values(),
    ...committees.values(),
  ]);
  return objects.reduce(
    (sum, { marks, checks, findings }) =>
      sum + [marks, checks, findings].reduce((rows, kind) => rows + (kind.get(indicator)?.length ?? 0), 0),
    0,
  );
}
