import type { Register, RegisterCompound } from '../../shared/contract/register.ts';
import type { Compound } from '../../shared/model/compound.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import { PHASES, type Phase } from '../../shared/model/phase.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { listCompounds } from '../store/compounds.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { latestRunHead } from '../store/runs.ts';
import type { Workspace } from '../store/workspace.ts';

/** The register of a phase, by code, with the words the guideline has for its types. */
export function listRegister({ store }: Workspace, phase: Phase): Result<Register> {
  const { types } = currentGuideline(store).guideline;
  return ok({
    compounds: listCompounds(store, phase).map((compound) => withTypeName(compound, types)),
    types,
    scored: PHASES.filter((each) => latestRunHead(store, each) !== null),
  });
}

/** The compound with its type in words; a type that the guideline no longer knows is called by its code. */
export function withTypeName(compound: Compound, types: Guideline['types']): RegisterCompound {
  const type = types.find(({ code }) => code === compound.type);
  return { ...compound, typeName: type?.name ?? compound.type };
}
