import { plainText } from '../../cells/plain-text.ts';
import { type Compound, committeeKey } from '../../model/compound.ts';
import type { AssessedObject } from '../../model/evidence.ts';
import type { Level } from '../../model/guideline.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';
import type { Facts } from '../../problems/problem.ts';
import type { RegisterIndex } from './register-index.ts';

/** What is wanted of the object: the levels that may be meant, and the name of what is assessed. */
export interface Wanted {
  readonly levels: readonly Level[];
  readonly about: string;
}

/** A name as it stands in a row, and what stands beside it. */
export interface WrittenName {
  readonly text: string;
  /** Whether it stands in the 居委会 column, so that no compound can be meant. */
  readonly isCommittee: boolean;
  /** '' for none. */
  readonly committee: string;
  readonly subdistrict: string;
}

/** The object that a name means, or why it means none. */
export type Resolved = { readonly object: AssessedObject } | NameTrouble;

/** Why a name means no object. */
export interface NameTrouble {
  readonly code: ProblemCode;
  readonly facts: Facts;
  /** The objects that are called so, where a person's word can settle the name: none, or several. */
  readonly called?: readonly AssessedObject[];
}

/** The object whose code or very name this is. */
export function exactObject(name: WrittenName, register: RegisterIndex, wanted: Wanted): Resolved {
  return name.isCommittee
    ? resolveCommitteeColumn(name, register, wanted)
    : resolveName(name, register, wanted);
}

function resolveCommitteeColumn(
  { text, subdistrict }: WrittenName,
  register: RegisterIndex,
  { levels, about }: Wanted,
): Resolved {
  if (!levels.includes('committee')) {
    return { code: 'import-committee-for-compound', facts: { value: text, about } };
  }
  const keys = register.findCommittees(text, subdistrict);
  return keys.length === 0 ? unknown('import-unknown-committee', text) : onlyCommittee(text, keys);
}

function resolveName(name: WrittenName, register: RegisterIndex, { levels, about }: Wanted): Resolved {
  const { text, subdistrict } = name;
  const compounds = narrowed(register.findCompounds(text), name, register);
  const wantsCompound = levels.includes('compound');
  const wantsCommittee = levels.includes('committee');
  if (wantsCompound && !wantsCommittee && compounds.length > 0) return onlyCompound(text, compounds);
  const nearby = register.findCommittees(text, subdistrict);
  const keys = nearby.length > 0 ? nearby : register.findCommittees(text);
  if (wantsCompound && wantsCommittee && compounds.length > 0 && keys.length > 0) {
    const facts = { value: text, codes: codesOf(compounds), keys: keys.join('、') };
    const called = [...compounds.map(compoundObject), ...keys.map(committeeObject)];
    return { code: 'import-ambiguous-object', facts, called };
  }
  if (wantsCompound && compounds.length > 0) return onlyCompound(text, compounds);
  if (wantsCommittee && keys.length > 0) return onlyCommittee(text, keys);
  if (compounds.length > 0) {
    const committee = [...new Set(compounds.map(committeeKey))].join('、');
    return { code: 'import-compound-for-committee', facts: { value: text, about, committee } };
  }
  if (keys.length > 0) return { code: 'import-committee-for-compound', facts: { value: text, about } };
  return unknown(wantsCompound ? 'import-unknown-compound' : 'import-unknown-committee', text);
}

/** Of compounds with one name, those of the committee, or else of the 街镇, that the row names beside it. */
function narrowed(
  compounds: readonly Compound[],
  { committee, subdistrict }: WrittenName,
  register: RegisterIndex,
): readonly Compound[] {
  if (compounds.length < 2) return compounds;
  const keys = committee === '' ? [] : register.findCommittees(committee, subdistrict);
  const inside = compounds.filter((compound) =>
    committee === ''
      ? plainText(compound.subdistrict) === plainText(subdistrict)
      : keys.includes(committeeKey(compound)),
  );
  return inside.length === 0 ? compounds : inside;
}

function onlyCompound(value: string, compounds: readonly Compound[]): Resolved {
  const [only, ...others] = compounds;
  return only !== undefined && others.length === 0
    ? { object: compoundObject(only) }
    : {
        code: 'import-ambiguous-compound',
        facts: { value, codes: codesOf(compounds) },
        called: compounds.map(compoundObject),
      };
}

function onlyCommittee(value: string, keys: readonly string[]): Resolved {
  const [only, ...others] = keys;
  return only !== undefined && others.length === 0
    ? { object: committeeObject(only) }
    : {
        code: 'import-ambiguous-committee',
        facts: { value, keys: keys.join('、') },
        called: keys.map(committeeObject),
      };
}

function unknown(code: 'import-unknown-compound' | 'import-unknown-committee', value: string): NameTrouble {
  return { code, facts: { value }, called: [] };
}

function compoundObject({ code }: Compound): AssessedObject {
  return { level: 'compound', id: code };
}

function committeeObject(id: string): AssessedObject {
  return { level: 'committee', id };
}

function codesOf(compounds: readonly Compound[]): string {
  return compounds.map((compound) => compound.code).join('、');
}
