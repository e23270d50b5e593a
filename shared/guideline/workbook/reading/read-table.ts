import { cellText } from '../../../cells/cell-text.ts';
import { headingKey, plainText } from '../../../cells/plain-text.ts';
import type { SheetRow } from '../../../model/sheet.ts';
import { type Problem, problem } from '../../../problems/problem.ts';
import { SHEETS } from '../headings.ts';
import { Columns } from './columns.ts';
import { WorkbookRow } from './workbook-row.ts';

/** A sheet as it was opened. */
export interface OpenedSheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly isHidden?: boolean;
}

/** What a sheet of a guideline's workbook looks like. */
export interface TableForm {
  readonly sheet: string;
  /** Columns that it cannot do without. */
  readonly needed: readonly string[];
  /** All columns, those that are not read included, as far as they can be told from the headings there are. */
  headings(columns: Columns): readonly string[];
}

/** The rows of a sheet below its headings. */
export interface Table {
  readonly columns: Columns;
  readonly rows: readonly WorkbookRow[];
}

/** Above the headings there may be a title and a few remarks. */
const MOST_ROWS_ABOVE = 10;

const READ: ReadonlySet<string> = new Set(Object.values(SHEETS).filter((name) => name !== SHEETS.notes));

/** All rows of the sheets that a guideline is read from; of all others as many as their headings may take. */
export function rowsWanted(sheet: string): number {
  return READ.has(plainText(sheet)) ? Number.POSITIVE_INFINITY : MOST_ROWS_ABOVE;
}

/** Whether a sheet goes by this name; spaces do not count. */
export function isNamed(sheet: OpenedSheet, name: string): boolean {
  return plainText(sheet.name) === name;
}

/** Finds a sheet of the workbook by its name; null when there is none. */
export function findSheet(sheets: readonly OpenedSheet[], name: string): OpenedSheet | null {
  return sheets.find((sheet) => isNamed(sheet, name)) ?? null;
}

/** Reads the headings of a sheet and gives its rows; says which columns are missing, doubled or unknown. */
export function readTable(sheet: OpenedSheet, form: TableForm, problems: Problem[]): Table {
  const headingRow = findHeadingRow(sheet.rows, form.needed);
  const columns = new Columns(headingRow);
  const headings = form.headings(columns);
  problems.push(...headingProblems(sheet.name, columns, headings, form.needed));
  const context = { sheet: sheet.name, columns, problems };
  const rows = sheet.rows
    .filter(({ row }) => row > (headingRow?.row ?? 0))
    .map(({ row, cells }) => new WorkbookRow(row, cells, context));
  return { columns, rows };
}

/** The row that most of these headings stand in. */
export function findHeadingRow(rows: readonly SheetRow[], needed: readonly string[]): SheetRow | undefined {
  const keys = new Set(needed.map(headingKey));
  const count = ({ cells }: SheetRow) => cells.filter((cell) => keys.has(headingKey(cellText(cell)))).length;
  const [best] = rows.slice(0, MOST_ROWS_ABOVE).toSorted((a, b) => count(b) - count(a));
  return best;
}

function headingProblems(
  sheet: string,
  columns: Columns,
  headings: readonly string[],
  needed: readonly string[],
): Problem[] {
  const seen = columns.besides([]).join('、') || '—';
  const missing = needed
    .filter((heading) => !columns.has(heading))
    .map((column) => problem('guideline-heading-missing', { seen }, { sheet, column }));
  const doubled = headings
    .filter((heading) => columns.lettersOf(heading).length > 1)
    .map((heading) => {
      const facts = { columns: columns.lettersOf(heading).join('、') };
      return problem('guideline-heading-twice', facts, { sheet, column: columns.asWritten(heading) });
    });
  const unknown = columns.besides(headings);
  if (unknown.length === 0) return [...missing, ...doubled];
  return [
    ...missing,
    ...doubled,
    problem('guideline-columns-unknown', { columns: unknown.join('、') }, { sheet }),
  ];
}
