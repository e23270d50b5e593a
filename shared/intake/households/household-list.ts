import { plainText } from '../../cells/plain-text.ts';
import type { SheetRow } from '../../model/sheet.ts';
import type { Problem } from '../../problems/problem.ts';
import { asideRow, isBlankRow } from '../aside-rows.ts';
import { type FieldColumns, findFields, optionalField } from '../fields.ts';
import { Headings } from '../headings.ts';
import { findObjectColumns, type ObjectColumns } from '../matching/object-columns.ts';
import { RegisterIndex } from '../matching/register-index.ts';
import { resolveCompound } from '../matching/resolve-object.ts';
import type { TableInput } from '../plan-input.ts';
import { RowCells } from '../row-cells.ts';

/** 住户: one row of a list from which households are drawn; '' where a column is blank or not there. */
interface ListedHousehold {
  /** The code of its compound. */
  readonly compound: string;
  readonly building: string;
  readonly door: string;
  readonly address: string;
  /** As the file numbers it. */
  readonly row: number;
}

/** What was read of a list: every row that is not blank is a household or has a problem. */
export interface HouseholdList {
  readonly households: readonly ListedHousehold[];
  readonly problems: readonly Problem[];
  readonly read: number;
  readonly rejected: number;
}

const FIELDS = {
  building: optionalField('楼号', '楼栋', '楼栋号', '幢号', '楼', 'building'),
  door: optionalField('户号', '室号', '房号', '单元室号', '房屋编号', 'household', 'door'),
  gate: optionalField('门牌号', '门牌'),
  address: optionalField('地址', '住址', '详细地址', '家庭地址', '住户地址', 'address'),
};

const ASIDE_CODES = { total: 'import-total-row', note: 'import-note-row' } as const;

type Input = Pick<TableInput, 'compounds' | 'sheet'> & Partial<TableInput>;

/** The columns of a list, where its heading row was found. */
export interface HouseholdColumns {
  readonly fields: FieldColumns<keyof typeof FIELDS>;
  readonly objects: ObjectColumns;
}

/** What a row heads if it is the heading of a list: it names compounds, and 户号 or 地址; else null. */
export function householdHeading(row: SheetRow, input: Input): HouseholdColumns | null {
  const headings = new Headings(row);
  const fields = withGate(findFields(headings, FIELDS));
  const objects = findObjectColumns(headings, { ...input, compounds: input.compounds });
  const isHeading = objects.names.length > 0 && (fields.door ?? fields.address) !== undefined;
  return isHeading ? { fields, objects } : null;
}

/** 门牌号 is the building where rooms have a column of their own, else the door. */
function withGate(fields: HouseholdColumns['fields']): HouseholdColumns['fields'] {
  const { door, gate } = fields;
  if (gate === undefined) return fields;
  return door === undefined ? { ...fields, door: gate } : { building: gate, ...fields };
}

/**
 * Reads the rows below the heading, in the order of the list. A row whose compound is not known, that names no household, or one that
 * an earlier row named is rejected with a problem.
 */
export function readHouseholds(
  rows: Iterable<SheetRow>,
  columns: HouseholdColumns,
  input: Input,
): HouseholdList {
  const register = new RegisterIndex(input.compounds, input);
  const seen = new Map<string, number>();
  const households: ListedHousehold[] = [];
  const problems: Problem[] = [];
  let [read, rejected] = [0, 0];
  for (const row of rows) {
    if (isBlankRow(row)) continue;
    read += 1;
    const cells = new RowCells(row, input.sheet);
    const aside = asideRow(row);
    if (aside !== null) cells.note(ASIDE_CODES[aside.aside], { value: aside.text });
    const household = aside === null ? householdIn(cells, columns, register) : null;
    if (household !== null) noteRepeated(household, cells, seen);
    if (household !== null && cells.problems.length === 0) households.push(household);
    else rejected += 1;
    problems.push(...cells.problems);
  }
  return { households, problems, read, rejected };
}

function householdIn(
  cells: RowCells,
  { fields, objects }: HouseholdColumns,
  register: RegisterIndex,
): ListedHousehold | null {
  const compound = resolveCompound(cells, objects, register, '住户');
  const [building, door, address] = [fields.building, fields.door, fields.address].map((column) =>
    cells.text(column),
  );
  if (compound === null || building == null || door == null || address == null) return null;
  if (door === '' && address === '') cells.note('households-unnamed', {}, fields.door ?? fields.address);
  return { compound, building, door, address, row: cells.row };
}

function noteRepeated(
  { compound, building, door, address, row }: ListedHousehold,
  cells: RowCells,
  seen: Map<string, number>,
): void {
  const key = JSON.stringify([compound, ...[building, door, address].map(plainText)]);
  const before = seen.get(key);
  if (before === undefined) seen.set(key, row);
  else cells.note('households-repeated', { row: before });
}
