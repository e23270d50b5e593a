import { openSpreadsheet } from '../../../electron/files/open-spreadsheet.ts';
import { SpreadsheetFault } from '../../../electron/files/spreadsheet-fault.ts';
import type { Cell, SheetRow } from '../../../shared/model/sheet.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';

/** Everything a sheet holds, or the problem that stopped the reading, wherever it showed. */
export type Reading =
  | { readonly rows: readonly SheetRow[]; readonly problem?: never }
  | { readonly problem: Problem; readonly rows?: never };

/** Reads one sheet to its end. A bug in the reader still throws. */
export async function readAll(path: string, sheet = 0, large = false): Promise<Reading> {
  const opened = await openSpreadsheet(path, { large });
  if (!opened.ok) return { problem: opened.problems[0] ?? problem('file-unknown-format') };
  try {
    const rows: SheetRow[] = [];
    for await (const row of opened.value.rows(sheet)) rows.push(row);
    return { rows };
  } catch (error) {
    if (error instanceof SpreadsheetFault) return { problem: error.problem };
    throw error;
  }
}

/** The cells of a sheet, row by row; fails the test where there is a problem. */
export async function cellsOf(path: string, sheet = 0): Promise<readonly (readonly Cell[])[]> {
  const { rows, problem: trouble } = await readAll(path, sheet);
  if (rows === undefined) throw new Error(`${trouble.code} ${JSON.stringify(trouble)}`);
  return rows.map(({ cells }) => cells);
}

/** The code of the problem that stops the reading, or 'read' when nothing does. */
export async function outcomeOf(path: string, large = false): Promise<string> {
  return (await readAll(path, 0, large)).problem?.code ?? 'read';
}
