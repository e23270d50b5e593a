import type { SheetLayout, SheetRow } from '../../../shared/model/sheet.ts';
import { rowsOf, type SheetSource } from '../sheet-source.ts';
import type { SizeLimits } from '../size-limits.ts';
import { SpreadsheetFault } from '../spreadsheet-fault.ts';
import type { CellContext } from './cell-draft.ts';
import { readCellStyles } from './cell-styles.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetLayout } from './sheet-layout.ts';
import { SheetScanner } from './sheet-scanner.ts';
import { readWorkbookPart, type SheetPart, type WorkbookPart } from './workbook-part.ts';
import { inPart } from './xml/visit-xml.ts';
import type { Archive } from './zip/open-archive.ts';

/**
 * Opens the workbook that an archive holds: its list of sheets now, shared texts and styles when the
 * first row is asked for, rows as they are taken.
 *
 * @throws {SpreadsheetFault} when it is damaged or no workbook
 */
export async function openWorkbook(archive: Archive, file: string, limits: SizeLimits): Promise<SheetSource> {
  const workbook = await readWorkbookPart(archive);
  let context: Promise<CellContext> | null = null;
  async function* batches(sheetIndex: number): AsyncGenerator<readonly SheetRow[]> {
    const sheet = sheetOf(workbook, sheetIndex);
    context ??= readContext(archive, workbook);
    const known = await saidOf(file, sheet, context);
    yield* sheetBatches(archive, file, sheet, new SheetScanner(known, limits.cells));
  }
  return {
    sheets: workbook.sheets.map(({ name, hidden }) => ({ name, hidden })),
    rows: (sheetIndex) => rowsOf(batches(sheetIndex)),
    batches,
    layout: (sheetIndex) => readLayout(archive, file, sheetOf(workbook, sheetIndex)),
  };
}

function sheetOf(workbook: WorkbookPart, sheetIndex: number): SheetPart {
  const sheet = workbook.sheets[sheetIndex];
  if (!sheet) throw new RangeError(`There is no sheet ${sheetIndex}.`);
  return sheet;
}

async function readLayout(archive: Archive, file: string, sheet: SheetPart): Promise<SheetLayout> {
  return saidOf(file, sheet, readSheetLayout(archive, sheet.part));
}

async function readContext(archive: Archive, workbook: WorkbookPart): Promise<CellContext> {
  return {
    strings: await readSharedStrings(archive, workbook.sharedStrings),
    styles: await readCellStyles(archive, workbook.styles),
    dateBase: workbook.dateBase,
  };
}

async function saidOf<Value>(file: string, sheet: SheetPart, value: Promise<Value>): Promise<Value> {
  try {
    return await value;
  } catch (error) {
    throw error instanceof SpreadsheetFault ? error.at({ file, sheet: sheet.name }) : error;
  }
}

async function* sheetBatches(
  archive: Archive,
  file: string,
  sheet: SheetPart,
  scanner: SheetScanner,
): AsyncGenerator<readonly SheetRow[]> {
  try {
    for await (const chunk of archive.chunks(sheet.part)) {
      let rows = inPart(sheet.part, () => scanner.scan(chunk));
      for (; rows.length > 0; rows = inPart(sheet.part, () => scanner.rest())) yield rows;
    }
    inPart(sheet.part, () => scanner.finish());
  } catch (error) {
    if (!(error instanceof SpreadsheetFault)) throw error;
    throw error.at({ file, sheet: sheet.name, ...(scanner.row > 0 && { row: scanner.row }) });
  }
}
