import type { Indicator } from '../../model/guideline.ts';
import { placedBranches } from '../indicator-path.ts';

/** The siblings that were weighed against each other, with what they share out. */
export interface OriginGroup {
  /** Null for the first level of the tree. */
  readonly id: string | null;
  readonly name: string;
  readonly points: number;
  readonly children: readonly Indicator[];
}

/** Every group of siblings by the id of its branch; the first level, which shares out 100 points, by null. */
export function originGroups(indicators: readonly Indicator[]): ReadonlyMap<string | null, OriginGroup> {
  const firstLevel: OriginGroup = { id: null, name: '', points: 100, children: indicators };
  const below = placedBranches(indicators).map(({ node }): [string, OriginGroup] => [node.id, node]);
  return new Map<string | null, OriginGroup>([[null, firstLevel], ...below]);
}

/** What the group is called in a problem: by its branch, the first level in either language. */
export function groupFacts({ id, name }: OriginGroup): { branch: string; branchInEnglish: string } {
  if (id === null) return { branch: '一级指标', branchInEnglish: 'the first level' };
  return { branch: `“${id} ${name}”`, branchInEnglish: `“${id} ${name}”` };
}
