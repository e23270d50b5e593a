import type { Coverage, CoverageCell } from '../../shared/contract/overview.ts';
import { appliesIn } from '../../shared/model/applies-to.ts';
import { leavesOf, type Method, methodSchema } from '../../shared/model/guideline.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { countCoverage } from '../../shared/scoring/method-coverage.ts';
import { grouped } from '../../shared/scoring/ordering.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import type { Workspace } from '../store/workspace.ts';
import { type CoveredCompound, evidenceCoverage } from './evidence-coverage.ts';

/** How much of the evidence of a phase is there, subdistrict by subdistrict and method by method. */
export function coverageMap({ store }: Workspace, phase: Phase): Coverage {
  const { guideline } = currentGuideline(store);
  const used = new Set(
    leavesOf(guideline.indicators).flatMap((leaf) => (appliesIn(leaf, phase) ? [leaf.method] : [])),
  );
  const methods = methodSchema.options.filter((method) => used.has(method));
  const compounds = evidenceCoverage(store, phase);
  const district = cellsOf(compounds, methods);
  const mostMissed = most(district);
  return {
    state: compounds.length === 0 ? 'empty' : mostMissed === null ? 'ready' : 'open',
    methods,
    compounds: compounds.length,
    district,
    subdistricts: [...grouped(compounds, ({ compound }) => compound.subdistrict)].map(([name, members]) => ({
      name,
      compounds: members.length,
      cells: cellsOf(members, methods),
    })),
    mostMissed,
  };
}

function cellsOf(compounds: readonly CoveredCompound[], methods: readonly Method[]): CoverageCell[] {
  return countCoverage(compounds.map((compound) => compound.methods))
    .filter(({ method }) => methods.includes(method))
    .map(({ method, covered, applicable }) => ({
      method,
      covered,
      applicable,
      missing: applicable - covered,
      share: applicable === 0 ? null : Math.floor((100 * covered) / applicable),
    }));
}

function most(cells: readonly CoverageCell[]): Coverage['mostMissed'] {
  const [first] = cells.filter(({ missing }) => missing > 0).sort((a, b) => b.missing - a.missing);
  return first === undefined ? null : { method: first.method, compounds: first.missing };
}
