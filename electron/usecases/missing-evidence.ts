import type { MissingEvidence } from '../../shared/contract/overview.ts';
import { appliesIn } from '../../shared/model/applies-to.ts';
import { IMPORT_KINDS, type ImportKind } from '../../shared/model/evidence.ts';
import { type Leaf, leavesOf, type Method } from '../../shared/model/guideline.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { EvidenceReference } from '../../shared/rules/evidence.ts';
import { measureRule } from '../../shared/rules/measures/registry.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import type { Workspace } from '../store/workspace.ts';
import { evidenceCoverage } from './evidence-coverage.ts';

/** What is asked for: the compounds of a subdistrict, or of the district when it is null. */
export interface MissingQuery {
  readonly phase: Phase;
  readonly method: Method;
  readonly subdistrict: string | null;
}

/** The compounds that lack all evidence by a method that applies to them, and what would bring it. */
export function missingEvidence(
  { store }: Workspace,
  { phase, method, subdistrict }: MissingQuery,
): MissingEvidence {
  const { guideline } = currentGuideline(store);
  const types = new Map(guideline.types.map(({ code, name }) => [code, name]));
  const leaves = leavesOf(guideline.indicators).filter(
    (leaf) => leaf.method === method && appliesIn(leaf, phase),
  );
  const missing = evidenceCoverage(store, phase).filter(
    ({ compound, methods }) =>
      methods.get(method) === false && (subdistrict === null || compound.subdistrict === subdistrict),
  );
  return {
    compounds: missing.map(({ compound: { code, name, type, subdistrict, committee } }) => ({
      code,
      name,
      type: types.get(type) ?? type,
      subdistrict,
      committee,
    })),
    leaves: leaves.map(({ id, name }) => ({ id, name })),
    kinds: kindsFor(leaves),
  };
}

/** Which kind of import brings what a measure reads. */
const KIND_OF: Readonly<Record<EvidenceReference['kind'], ImportKind>> = {
  answers: 'questionnaire',
  topics: 'interview',
  marks: 'marks',
  checks: 'checks',
  findings: 'findings',
  metrics: 'metrics',
};

function kindsFor(leaves: readonly Leaf[]): ImportKind[] {
  const kinds = new Set(
    leaves.map(({ id, measure }) => KIND_OF[measureRule(measure).reads(measure, id).kind]),
  );
  return IMPORT_KINDS.filter((kind) => kinds.has(kind));
}
