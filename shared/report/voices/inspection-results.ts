import type { Leaf } from '../../model/guideline.ts';
import type { CompoundVoices } from './voices.ts';

/** What inspections found: in the guideline's words only, since who inspects may write down more than the problem. */
export interface InspectionResults {
  /** Whether anybody inspected at all. */
  readonly isInspected: boolean;
  /** The most frequent first; problems that the guideline does not name are not among them. */
  readonly problems: readonly { readonly problem: string; readonly count: number }[];
  /** Problems that the guideline does not name. */
  readonly otherProblems: number;
  /** Items of checklists that were not met, in the guideline's order. */
  readonly unmet: readonly string[];
}

type Inspected = Pick<CompoundVoices, 'checks' | 'findings'>;

/** The problems and unmet items of a compound under the leaves of the guideline. */
export function inspectionResults(inspected: Inspected, leaves: Iterable<Leaf>): InspectionResults {
  const all = [...leaves];
  const found = all.flatMap((leaf) => findingsOf(inspected, leaf));
  const counts = new Map<string, number>();
  for (const { problem, count } of found.filter(({ isNamed }) => isNamed)) {
    counts.set(problem, (counts.get(problem) ?? 0) + count);
  }
  return {
    isInspected: inspected.checks.size > 0 || inspected.findings.size > 0,
    problems: [...counts]
      .map(([problem, count]) => ({ problem, count }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    otherProblems: found.reduce((sum, { isNamed, count }) => sum + (isNamed ? 0 : count), 0),
    unmet: [...new Set(all.flatMap((leaf) => unmetOf(inspected, leaf)))],
  };
}

function findingsOf({ findings }: Inspected, { id, measure }: Leaf) {
  if (measure.kind !== 'findings') return [];
  return (findings.get(id) ?? []).map(({ problem, count }) => ({
    problem,
    count,
    isNamed: Object.hasOwn(measure.items, problem),
  }));
}

function unmetOf({ checks }: Inspected, { id, measure }: Leaf): string[] {
  if (measure.kind !== 'checklist') return [];
  const unmet = new Set(
    (checks.get(id) ?? []).flatMap(({ item, result }) => (result === 'unmet' ? item : [])),
  );
  return measure.items.filter((item) => unmet.has(item));
}
