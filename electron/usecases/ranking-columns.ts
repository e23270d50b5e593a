import type { AspectColumn, LeafColumn } from '../../shared/contract/scores/ranking.ts';
import { type Guideline, isBranch, leavesOf } from '../../shared/model/guideline.ts';
import type { Scores } from '../../shared/model/scores.ts';

/** The indicators of the first level that anybody was measured on. */
export function aspectColumns({ indicators }: Guideline, { compounds }: Scores): AspectColumn[] {
  const present = new Set(
    compounds.flatMap(({ branches, leaves }) => [...branches, ...leaves].map(({ id }) => id)),
  );
  return indicators.flatMap(({ id, name, points }) => (present.has(id) ? [{ id, name, points }] : []));
}

/** The leaves that anybody was measured on, with the points each type can earn in them. */
export function leafColumns({ indicators }: Guideline, { compounds }: Scores): LeafColumn[] {
  const points = new Map<string, Record<string, number>>();
  for (const { type, leaves } of compounds) {
    for (const leaf of leaves) points.set(leaf.id, { ...points.get(leaf.id), [type]: leaf.points });
  }
  return indicators.flatMap((aspect) =>
    leavesOf(isBranch(aspect) ? aspect.children : [aspect]).flatMap(({ id, name }) => {
      const ofTypes = points.get(id);
      return ofTypes === undefined ? [] : [{ id, name, aspect: aspect.id, points: ofTypes }];
    }),
  );
}
