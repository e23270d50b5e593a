import type { FormCompound } from '../../shared/contract/entry.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { listCompounds } from '../store/compounds.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { countForms } from '../store/responses.ts';
import type { Workspace } from '../store/workspace.ts';

/** The compounds of a phase, by code, each with its responses so far and the next number for a paper form. */
export function entryCompounds(
  { store }: Workspace,
  { phase }: { readonly phase: Phase },
): Result<FormCompound[]> {
  const { types } = currentGuideline(store).guideline;
  const names = new Map(types.map(({ code, name }) => [code, name]));
  const counts = new Map(countForms(store, phase).map((count) => [count.compound, count]));
  return ok(
    listCompounds(store, phase).map(({ code, name, subdistrict, committee, type }) => ({
      code,
      name,
      subdistrict,
      committee,
      type: names.get(type) ?? type,
      responses: counts.get(code)?.responses ?? 0,
      nextNumber: (counts.get(code)?.lastNumber ?? 0) + 1,
    })),
  );
}
