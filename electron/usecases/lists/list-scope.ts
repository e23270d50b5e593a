import type { ListAbout } from '../../../shared/contract/lists.ts';
import { type Compound, committeeKey } from '../../../shared/model/compound.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { ReadStore } from '../../store/store.ts';
import { rememberedByPhase } from '../remembered-by-phase.ts';
import { rememberedCompounds } from '../remembered-compounds.ts';

/** A type or a committee whose lists are looked at, with its compounds in a phase. */
export interface ListScope {
  readonly about: ListAbout;
  /** 售后公房, or the committee without its subdistrict. */
  readonly name: string;
  readonly subdistrict: string;
  readonly compounds: readonly Compound[];
}

/** Everybody who has lists: the types of the guideline, then the committees of the register of a phase. */
export const listScopes = rememberedByPhase((db: ReadStore, phase: Phase): readonly ListScope[] => {
  const compounds = rememberedCompounds(db, phase);
  return [...typeScopes(currentGuideline(db).guideline.types, compounds), ...committeeScopes(compounds)];
});

/** Whose lists are meant; refused where guideline or register know nobody of that name. */
export function listScope(db: ReadStore, phase: Phase, about: ListAbout): Result<ListScope> {
  const scope = listScopes(db, phase).find(
    (one) => one.about.level === about.level && one.about.key === about.key,
  );
  if (scope !== undefined) return ok(scope);
  const code = about.level === 'type' ? 'lists-no-such-type' : 'lists-no-such-committee';
  return refused(problem(code, { key: about.key }));
}

function typeScopes(types: Guideline['types'], compounds: readonly Compound[]): ListScope[] {
  return types.map(({ code, name }) => ({
    about: { level: 'type', key: code },
    name,
    subdistrict: '',
    compounds: compounds.filter(({ type }) => type === code),
  }));
}

function committeeScopes(compounds: readonly Compound[]): ListScope[] {
  const scopes = new Map<string, ListScope & { compounds: Compound[] }>();
  for (const compound of compounds) {
    const key = committeeKey(compound);
    const known = scopes.get(key);
    const { subdistrict, committee } = compound;
    if (known !== undefined) known.compounds.push(compound);
    else
      scopes.set(key, {
        about: { level: 'committee', key },
        name: committee,
        subdistrict,
        compounds: [compound],
      });
  }
  return [...scopes.values()];
}
