import { committeeKey } from '../../shared/model/compound.ts';
import type { CompoundScore } from '../../shared/model/scores.ts';
import type { CommitteeOf } from '../../shared/report/committee/committee-of.ts';

/** The committees of a run with their compounds counted, in the order of the compounds. */
export function committeesOf(
  compounds: readonly CompoundScore[],
): (CommitteeOf & { readonly compounds: number })[] {
  const found = new Map<string, CommitteeOf & { compounds: number }>();
  for (const compound of compounds) {
    const { subdistrict, committee } = compound;
    const known = found.get(committeeKey(compound));
    if (known === undefined) found.set(committeeKey(compound), { subdistrict, committee, compounds: 1 });
    else known.compounds += 1;
  }
  return [...found.values()];
}
