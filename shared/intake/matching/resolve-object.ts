import { plainText } from '../../cells/plain-text.ts';
import { type Compound, committeeKey } from '../../model/compound.ts';
import type { AssessedObject } from '../../model/evidence.ts';
import type { Level } from '../../model/guideline.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';
import type { Facts } from '../../problems/problem.ts';
import type { Column } from '../headings.ts';
import type { RowCells } from '../row-cells.ts';
import { nearLabels } from './near-labels.ts';
import type { ObjectColumns } from './object-columns.ts';
import type { RegisterIndex } from './register-index.ts';

/** What is wanted of the object: the levels that may be meant, and the name of what is assessed. */
export interface Wanted {
  readonly levels: readonly Level[];
  readonly about: string;
}

type Resolved = { readonly object: AssessedObject } | Trouble;

interface Trouble {
  readonly code: ProblemCode;
  readonly facts: Facts;
  /** The objects that are called so, where a person's word can settle the name; none, or several. */
  readonly called?: readonly AssessedObject[];
}

/** The compound or committee that a row is about; null after noting why there is none. */
export function resolveObject(
  cells: RowCells,
  columns: ObjectColumns,
  register: RegisterIndex,
  wanted: Wanted,
): AssessedObject | null {
  const named = nameInRow(cells, columns, wanted);
  if (named === null) return null;
  const place = placeInRow(cells, columns);
  const isCommittee = named.column === columns.committee && named.column !== undefined;
  const exact = isCommittee
    ? resolveCommitteeColumn(named.text, place, register, wanted)
    : resolveName(named.text, place, register, wanted);
  const beside = isCommittee ? { ...place, committee: '' } : place;
  const levels = isCommittee ? COMMITTEE : wanted.levels;
  const resolved =
    'code' in exact ? settledMeaning(named.text, exact, beside, levels, register, cells.row) : exact;
  if ('code' in resolved) {
    cells.note(resolved.code, resolved.facts, named.column);
    return null;
  }
  return agreesWithOtherNames(resolved.object, named.column, cells, columns, register)
    ? resolved.object
    : null;
}

const COMMITTEE: readonly Level[] = ['committee'];

/** What a name was taken for that is nobody's, or several objects'; else what is wrong with it, with what resembles it. */
function settledMeaning(
  text: string,
  trouble: Trouble,
  { committee, subdistrict }: CommitteePlace,
  levels: readonly Level[],
  register: RegisterIndex,
  row: number,
): Resolved {
  const { code, facts, called } = trouble;
  if (called === undefined) return trouble;
  const committees = committee === '' ? [] : register.findCommittees(committee, subdistrict);
  const name = { text, committee, subdistrict, committees, levels, called };
  const { taken, candidates } = register.names.look(name, row);
  if (taken !== null) return { object: taken.object };
  const near = called.length > 0 ? '' : nearLabels(candidates);
  if (near === '') return trouble;
  return {
    code: code === 'import-unknown-committee' ? `${code}-near` : 'import-unknown-compound-near',
    facts: { ...facts, near },
  };
}

/** The compound that a row is about, by code; null after noting why there is none. */
export function resolveCompound(
  cells: RowCells,
  columns: ObjectColumns,
  register: RegisterIndex,
  about: string,
): string | null {
  return resolveObject(cells, columns, register, { levels: ['compound'], about })?.id ?? null;
}

interface CommitteePlace {
  readonly committee: string;
  readonly subdistrict: string;
}

function nameInRow(
  cells: RowCells,
  { given, names, committee }: ObjectColumns,
  { levels }: Wanted,
): { readonly text: string; readonly column: Column | undefined } | null {
  if (given !== undefined) return { text: given, column: undefined };
  // An 居委会 column that merely stands beside 小区 says where a compound lies, not what is meant.
  const mayBeCommittee = committee !== undefined && (names.length === 0 || levels.includes('committee'));
  const columns = mayBeCommittee ? [...names, committee] : names;
  for (const column of columns) {
    const text = cells.id(column);
    if (text === null) return null;
    if (text !== '') return { text, column };
  }
  cells.note('import-missing-cell', {}, columns[0]);
  return null;
}

function placeInRow(cells: RowCells, { committee, subdistrict }: ObjectColumns): CommitteePlace {
  return { committee: cells.text(committee) ?? '', subdistrict: cells.text(subdistrict) ?? '' };
}

function resolveCommitteeColumn(
  text: string,
  { subdistrict }: CommitteePlace,
  register: RegisterIndex,
  { levels, about }: Wanted,
): Resolved {
  if (!levels.includes('committee')) {
    return { code: 'import-committee-for-compound', facts: { value: text, about } };
  }
  const keys = register.findCommittees(text, subdistrict);
  return keys.length === 0 ? unknown('import-unknown-committee', text) : onlyCommittee(text, keys);
}

function resolveName(
  text: string,
  place: CommitteePlace,
  register: RegisterIndex,
  { levels, about }: Wanted,
): Resolved {
  const compounds = narrowed(register.findCompounds(text), place, register);
  const nearby = register.findCommittees(text, place.subdistrict);
  const keys = nearby.length > 0 ? nearby : register.findCommittees(text);
  const wantsCompound = levels.includes('compound');
  const wantsCommittee = levels.includes('committee');
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
  { committee, subdistrict }: CommitteePlace,
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

function unknown(code: 'import-unknown-compound' | 'import-unknown-committee', value: string): Trouble {
  return { code, facts: { value }, called: [] };
}

/** A row that gives code and name must mean one compound by both; a name nobody has is left to the code. */
function agreesWithOtherNames(
  object: AssessedObject,
  decisive: Column | undefined,
  cells: RowCells,
  { names }: ObjectColumns,
  register: RegisterIndex,
): boolean {
  const compound = object.level === 'compound' ? register.compound(object.id) : undefined;
  if (compound === undefined) return true;
  const differing = names.find((column) => {
    if (column === decisive) return false;
    const others = register.findCompounds(cells.text(column) ?? '');
    return others.length > 0 && !others.includes(compound);
  });
  if (differing === undefined) return true;
  const facts = { code: compound.code, name: compound.name, value: cells.text(differing) ?? '' };
  cells.note('import-code-name-differ', facts, differing);
  return false;
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
