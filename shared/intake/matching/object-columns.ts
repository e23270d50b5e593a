import { headingKey } from '../../cells/plain-text.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { ok, type Result, refused } from '../../problems/result.ts';
import type { Column, Headings } from '../headings.ts';
import type { TableInput } from '../plan-input.ts';
import { byKnownCells, type ColumnEvidence, sureColumn } from './column-evidence.ts';

export const CODE_WORDS = ['小区编号', 'compound code'];
export const NAME_WORDS = ['小区', '小区名称', 'compound', 'compound name'];
export const COMMITTEE_WORDS = ['居委会', '居委', '居民区', 'committee'];
export const SUBDISTRICT_WORDS = ['街镇', '街道', '街道镇', '街道（镇）', '街道/镇', 'subdistrict'];

/** Where a table says which compound or committee a row is about. */
export interface ObjectColumns {
  /** The columns that name it, the decisive one first. */
  readonly names: readonly Column[];
  readonly committee: Column | undefined;
  readonly subdistrict: Column | undefined;
  /** What a person gave for the whole file, in place of columns. */
  readonly given: string | undefined;
}

/** What a table has for its object; `proposed` columns may be meant and need a person's word. */
export interface FoundObjectColumns extends ObjectColumns {
  readonly proposed: readonly Column[];
  /** The heading that a person chose, whether or not the table has it. */
  readonly chosen: string | undefined;
  /** What cells are compared with that stand below a proposed heading. */
  readonly known: Pick<TableInput, 'compounds' | 'acceptFrom'>;
}

/** The object columns of a table that can be read. */
export interface SettledObjectColumns extends ObjectColumns {
  /** What there is to say about how they were settled. */
  readonly warnings: readonly Problem[];
}

type ObjectInput = Pick<TableInput, 'compoundColumn' | 'compound' | 'compounds' | 'acceptFrom'>;

/**
 * Finds the columns that name the object. Exactly 小区编号, 小区 or 小区名称 are taken, or what a person has
 * chosen; other headings with 小区 in them and 金数据's `x_field_1` are proposed, unless they are known as something else.
 */
export function findObjectColumns(
  headings: Headings,
  { compoundColumn, compound, compounds, acceptFrom }: ObjectInput,
  isOtherwiseKnown: (column: Column) => boolean = () => false,
): FoundObjectColumns {
  const committee = headings.find(COMMITTEE_WORDS);
  const subdistrict = headings.find(SUBDISTRICT_WORDS);
  const known = { compounds, acceptFrom };
  const found = { committee, subdistrict, given: compound, proposed: [], chosen: compoundColumn, known };
  if (compound !== undefined) return { ...found, committee: undefined, names: [] };
  const names =
    compoundColumn === undefined ? exactColumns(headings) : chosenColumn(headings, compoundColumn);
  if (names.length > 0 || compoundColumn !== undefined) return { ...found, names };
  const proposed = headings.columns.filter(
    (column) => mayNameAnObject(headingKey(column.meant)) && !isOtherwiseKnown(column),
  );
  return { ...found, names, proposed };
}

/** 金数据 passes on what a link carried as 扩展属性: each compound may have had its own link. */
const EXTENSION_FIELD = /^x_field_\d+$/u;

function mayNameAnObject(key: string): boolean {
  return key.includes('小区') || EXTENSION_FIELD.test(key);
}

/** Whether the table says in some way, if only perhaps, what its rows are about. */
export function mayNameObjects(columns: FoundObjectColumns): boolean {
  const { names, proposed } = columns;
  const isSettled = [columns.committee, columns.given, columns.chosen].some((known) => known !== undefined);
  return names.length > 0 || proposed.length > 0 || isSettled;
}

/**
 * The object columns if they are certain, or as sure as is wanted by what stands below; else the problem that asks for a
 * person's word.
 *
 * @param allowsCommittee whether an 居委会 column may stand in place of 小区
 */
export function settledObjectColumns(
  found: FoundObjectColumns,
  headings: Headings,
  sheet: string,
  allowsCommittee: boolean,
): Result<SettledObjectColumns> {
  const { names, given, chosen, known } = found;
  const asFound = ok({ ...found, warnings: [] });
  if (names.length > 0 || given !== undefined) return asFound;
  if (chosen !== undefined) {
    const facts = { column: chosen, seen: headings.seen() };
    return refused(problem('import-compound-column-not-found', facts, { sheet }));
  }
  if (allowsCommittee && found.committee !== undefined) return asFound;
  const proposed = byKnownCells(found.proposed, headings.below, known.compounds);
  const [first] = proposed;
  if (first === undefined) return refused(problem('import-no-compound-column', {}, { sheet }));
  const sure = sureColumn(proposed, known.acceptFrom);
  if (sure !== null) return ok({ ...found, names: [sure.column], warnings: [takenBy(sure, sheet)] });
  const facts = {
    proposed: proposed.map(({ column }) => column.heading).join('、'),
    first: first.column.heading,
  };
  return refused(problem('import-compound-column-proposed', facts, { sheet }));
}

function takenBy({ column, share }: ColumnEvidence, sheet: string): Problem {
  const facts = { share: Math.round(100 * share) };
  return problem('import-compound-column-taken', facts, { sheet, column: column.heading });
}

/** All columns that these settings read. */
export function objectColumnsUsed(columns: ObjectColumns): (Column | undefined)[] {
  return [...columns.names, columns.committee, columns.subdistrict];
}

function exactColumns(headings: Headings): Column[] {
  return [CODE_WORDS, ...NAME_WORDS.map((word) => [word])].flatMap((words) => headings.findEach(words));
}

function chosenColumn(headings: Headings, heading: string): Column[] {
  const column =
    headings.columns.find((candidate) => candidate.heading === heading.trim()) ??
    headings.find([headingKey(heading)]);
  return column === undefined ? [] : [column];
}
