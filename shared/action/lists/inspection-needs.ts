import { type Guideline, leavesOf } from '../../model/guideline.ts';
import type { Phase } from '../../model/phase.ts';
import type { EvidenceSource } from '../../model/records/list-source.ts';
import type { HeardGroup } from './need-candidate.ts';

type InspectionNeed = Extract<EvidenceSource, { kind: 'finding' | 'check' }>;

/** What inspections found in a group: problems, and items of checklists that were not met, in the guideline's order. */
export function inspectionNeeds(
  { indicators }: Pick<Guideline, 'indicators'>,
  phase: Phase,
  group: HeardGroup,
): InspectionNeed[] {
  return leavesOf(indicators).flatMap(({ id, measure }) => {
    if (measure.kind === 'findings') return findings(id, phase, group);
    return measure.kind === 'checklist' ? unmet(id, measure.items, phase, group) : [];
  });
}

function findings(indicator: string, phase: Phase, { evidence }: HeardGroup): InspectionNeed[] {
  const inspected = evidence.flatMap((one) => {
    const found = one.findings.get(indicator);
    return found === undefined ? [] : [found];
  });
  const problems = new Set(inspected.flat().flatMap(({ problem, count }) => (count > 0 ? problem : [])));
  return [...problems].map((problem) => {
    const counts = inspected.map((found) =>
      found.reduce((sum, one) => sum + (one.problem === problem ? one.count : 0), 0),
    );
    return {
      kind: 'finding',
      phase,
      indicator,
      problem,
      asked: counts.reduce((sum, count) => sum + count, 0),
      places: counts.filter((count) => count > 0).length,
      of: inspected.length,
    };
  });
}

function unmet(
  indicator: string,
  items: readonly string[],
  phase: Phase,
  { evidence }: HeardGroup,
): InspectionNeed[] {
  const results = evidence.flatMap(({ checks }) => checks.get(indicator) ?? []);
  return items.map((item) => {
    const judged = results.filter((check) => check.item === item && check.result !== 'not_applicable');
    const asked = judged.filter(({ result }) => result === 'unmet').length;
    return { kind: 'check', phase, indicator, item, asked, of: judged.length };
  });
}
