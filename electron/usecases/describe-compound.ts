import type { CompoundDetails } from '../../shared/contract/register.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { findCompound } from '../store/compounds.ts';
import { countCompoundEvidence } from '../store/count-compound-evidence.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { registryVersions } from '../store/registry-versions.ts';
import type { Workspace } from '../store/workspace.ts';
import { compoundHistory } from './compound-history.ts';
import { withTypeName } from './list-register.ts';
import { shortSampleOf } from './sampling/short-samples.ts';

/** What the register of a phase says of a compound, where it has that from, and how much evidence there is of it. */
export function describeCompound(
  { store }: Workspace,
  { phase, code }: { readonly phase: Phase; readonly code: string },
): Result<CompoundDetails> {
  const compound = findCompound(store, phase, code);
  if (compound === null) return refused(problem('register-unknown-compound', { code }));
  const { guideline } = currentGuideline(store);
  const { types } = guideline;
  const other = findCompound(store, otherThan(phase), code);
  const versions = registryVersions(store, code).filter((version) => version.phase !== otherThan(phase));
  const history = compoundHistory(versions, types);
  return ok({
    compound: withTypeName(compound, types),
    isForPhaseOnly: history.some(({ standing, phase: scope }) => standing === 'stands' && scope !== null),
    differsInOtherPhase: JSON.stringify(other) !== JSON.stringify(compound),
    history,
    evidence: countCompoundEvidence(store, phase, code),
    shortSample: shortSampleOf(store, phase, guideline)(code),
  });
}

function otherThan(phase: Phase): Phase {
  return phase === 'mid' ? 'end' : 'mid';
}
