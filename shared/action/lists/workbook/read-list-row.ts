import { plainText } from '../../../cells/plain-text.ts';
import {
  LIST_CATEGORIES,
  LIST_CATEGORY_NAMES,
  LIST_NAMES,
  LISTS,
  type List,
  type ListCategory,
  type ListState,
  stateName,
  statesOf,
} from '../../../model/records/list-item.ts';
import type { RecordAbout } from '../../../model/records/record.ts';
import { choiceFacts } from '../../../problems/choice-facts.ts';
import { type Place, type Problem, problem } from '../../../problems/problem.ts';
import { ok, type Result, refused } from '../../../problems/result.ts';
import { type ListOwners, listAboutCalled } from '../list-about.ts';
import { categoryCalled } from './category-called.ts';
import { LIST_HEADINGS, type ListField } from './list-columns.ts';

/** The cells of a row as people read them; a column that the sheet does not have is not there. */
export type ListCells = Partial<Readonly<Record<ListField, string>>>;

/** Who can have lists, and what a row means that does not say. */
export interface ListNames extends ListOwners {
  /** Whose lists a row is about that does not say; null for nobody's. */
  readonly about: RecordAbout | null;
  /** The list that the sheet is called after, for rows that do not say; null for none. */
  readonly list: List | null;
}

/** What a row says; undefined where its sheet has no such column or the cell is empty. */
export interface ListRow {
  readonly id: string | undefined;
  readonly about: RecordAbout;
  readonly list: List;
  readonly category: ListCategory;
  readonly text: string;
  readonly origin: string | undefined;
  readonly asked: number | null | undefined;
  readonly state: ListState | undefined;
  readonly action: string | undefined;
  readonly compounds: readonly string[] | undefined;
  readonly note: string | undefined;
  /** What its cells say of services and resources that meet a need: not taken, which a person is told. */
  readonly linked: Readonly<Record<'services' | 'resources', string>>;
}

/** Reads a row; refused with a problem for each cell that cannot be taken, whose place names column and value. */
export function readListRow(cells: ListCells, names: ListNames): Result<ListRow> {
  const list = listOf(cells, names.list);
  if (!list.ok) return list;
  const parts = {
    about: aboutOf(cells.about ?? '', names),
    category: categoryOf(cells.category ?? '', list.value),
    text: textOf(cells.text ?? ''),
    asked: askedOf(cells.asked),
    state: stateOf(cells.state ?? '', list.value),
  };
  const { about, category, text, asked, state } = parts;
  const compounds = about.ok ? compoundsOf(cells.compounds, about.value, names) : ok(undefined);
  if (about.ok && category.ok && text.ok && asked.ok && state.ok && compounds.ok) {
    return ok({
      id: cells.id || undefined,
      ...{ about: about.value, list: list.value, category: category.value, text: text.value },
      ...{ asked: asked.value, state: state.value, compounds: compounds.value },
      ...{ origin: cells.origin, action: cells.action, note: cells.note },
      linked: { services: cells.services ?? '', resources: cells.resources ?? '' },
    });
  }
  return refused(...[...Object.values(parts), compounds].flatMap((part) => (part.ok ? [] : part.problems)));
}

function at(field: ListField, value: string) {
  return { column: LIST_HEADINGS[field][0], value };
}

/** By its own cell, by the sheet, or by the category, which only one list has. */
function listOf({ list = '', category = '' }: ListCells, ofSheet: List | null): Result<List> {
  if (list !== '') {
    const named = listCalled(list);
    return named === null
      ? refused(problem('lists-unknown-list', { given: list, ...listChoices(LISTS) }, at('list', list)))
      : ok(named);
  }
  const byCategory = LISTS.find((one) => categoryCalled(category, one) !== null);
  const found = byCategory ?? ofSheet;
  return found === undefined || found === null ? refused(noCategory(category, LISTS)) : ok(found);
}

/** The list that a cell or the name of a sheet means; null for none. */
export function listCalled(text: string): List | null {
  const plain = plainText(text).toLowerCase();
  return LISTS.find((list) => LIST_SIGNS[list].some((sign) => plain.includes(sign))) ?? null;
}

const LIST_SIGNS: Readonly<Record<List, readonly string[]>> = {
  needs: ['需求', 'need'],
  resources: ['资源', 'resource'],
  services: ['服务', 'service'],
};

function listChoices(lists: readonly List[]) {
  return choiceFacts(lists.map((list) => LIST_NAMES[list]));
}

function categoryOf(text: string, list: List): Result<ListCategory> {
  const category = categoryCalled(text, list);
  return category === null ? refused(noCategory(text, [list])) : ok(category);
}

function noCategory(given: string, lists: readonly List[]): Problem {
  const categories = lists.flatMap((list) => LIST_CATEGORIES[list].map((one) => LIST_CATEGORY_NAMES[one]));
  const { choices: list, choicesInEnglish: listInEnglish } = listChoices(lists);
  return problem(
    'lists-unknown-category',
    { given, list, listInEnglish, ...choiceFacts(categories) },
    at('category', given),
  );
}

function textOf(text: string): Result<string> {
  return text.trim() === '' ? refused(problem('lists-text-missing', {}, at('text', text))) : ok(text.trim());
}

/** Empty cells ask nothing of what stands; null is said by a dash. */
function askedOf(text: string | undefined): Result<number | null | undefined> {
  const plain = plainText(text ?? '');
  if (plain === '') return ok(undefined);
  if (plain === '-' || plain === '—') return ok(null);
  return /^\d{1,9}$/.test(plain)
    ? ok(Number(plain))
    : refused(problem('lists-asked-not-whole', { given: text ?? '' }, at('asked', text ?? '')));
}

function stateOf(text: string, list: List): Result<ListState | undefined> {
  const plain = plainText(text).toLowerCase();
  if (plain === '') return ok(undefined);
  const state = statesOf(list).find((one) => {
    const { zh, en } = stateName(list, one);
    return [one, plainText(zh), plainText(en).toLowerCase()].includes(plain);
  });
  if (state !== undefined) return ok(state);
  const { zh, en } = LIST_NAMES[list];
  const choices = choiceFacts(statesOf(list).map((one) => stateName(list, one)));
  const facts = { given: text, list: zh, listInEnglish: en, ...choices };
  return refused(problem('lists-unknown-state', facts, at('state', text)));
}

function aboutOf(text: string, names: ListNames): Result<RecordAbout> {
  if (plainText(text) !== '') return placed(listAboutCalled(text, names), at('about', text));
  const { about } = names;
  return about === null ? refused(problem('lists-nobody-named', {}, at('about', text))) : ok(about);
}

function placed<Value>(result: Result<Value>, place: Place): Result<Value> {
  return result.ok ? result : refused(...result.problems.map((one) => ({ ...one, place })));
}

function compoundsOf(
  text: string | undefined,
  { level, key }: RecordAbout,
  { committees }: ListNames,
): Result<readonly string[] | undefined> {
  const codes = (text ?? '').split(/[、,，;；\s]+/u).filter((code) => code !== '');
  if (codes.length === 0) return ok(undefined);
  const known = level === 'committee' ? (committees.get(key) ?? []) : [];
  const unknown = codes.filter((code) => !known.includes(code));
  return unknown.length === 0
    ? ok(codes)
    : refused(
        ...unknown.map((given) => problem('lists-unknown-compound', { given }, at('compounds', text ?? ''))),
      );
}
