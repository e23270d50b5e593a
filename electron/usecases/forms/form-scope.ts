import type { FormScope } from '../../../shared/contract/forms.ts';
import { type Compound, committeeKey } from '../../../shared/model/compound.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { FormArea } from '../../../shared/report/forms/form-input.ts';

/** The compounds of a scope under the name that people call it by; refused where the register has none. */
export function areaOf(compounds: readonly Compound[], scope: FormScope): Result<FormArea> {
  const inside = compounds.filter((compound) => isInside(compound, scope));
  const name = nameOf(scope, inside);
  return inside.length === 0
    ? refused(problem('forms-unknown-scope', { scope: name }))
    : ok({ name, compounds: inside });
}

function isInside(compound: Compound, scope: FormScope): boolean {
  switch (scope.kind) {
    case 'district':
      return true;
    case 'subdistrict':
      return compound.subdistrict === scope.subdistrict;
    case 'committee':
      return committeeKey(compound) === committeeKey(scope);
    case 'compound':
      return compound.code === scope.code;
    default:
      return scope satisfies never;
  }
}

function nameOf(scope: FormScope, inside: readonly Compound[]): string {
  switch (scope.kind) {
    case 'district':
      return '全区';
    case 'subdistrict':
      return scope.subdistrict;
    case 'committee':
      return `${scope.subdistrict}${scope.committee}`;
    case 'compound':
      return `${scope.code}${inside.map(({ name }) => name).join('')}`;
    default:
      return scope satisfies never;
  }
}

/**
 * The scope that a word means, as the command line takes it: `district`, a compound’s code, 街镇/居委会, or the name of a
 * subdistrict, committee or compound; refused where it means none, or several.
 */
export function scopeNamed(compounds: readonly Compound[], word: string): Result<FormScope> {
  if (word === 'district') return ok({ kind: 'district' });
  const byCode = compounds.find(({ code }) => code === word);
  if (byCode !== undefined) return ok({ kind: 'compound', code: word });
  const meant = scopesOf(compounds, word);
  const [only] = meant.values();
  if (only === undefined) return refused(problem('forms-unknown-scope', { scope: word }));
  if (meant.size === 1) return ok(only);
  return refused(problem('forms-ambiguous-scope', { scope: word, places: [...meant.keys()].join('、') }));
}

/** Everything of that name, each once, under what tells it from the others. */
function scopesOf(compounds: readonly Compound[], word: string): ReadonlyMap<string, FormScope> {
  const meant = new Map<string, FormScope>();
  for (const compound of compounds) {
    const { code, name, subdistrict, committee } = compound;
    if (subdistrict === word) meant.set(subdistrict, { kind: 'subdistrict', subdistrict });
    if (committee === word || committeeKey(compound) === word) {
      meant.set(committeeKey(compound), { kind: 'committee', subdistrict, committee });
    }
    if (name === word) meant.set(code, { kind: 'compound', code });
  }
  return meant;
}
