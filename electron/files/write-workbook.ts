import type { Result } from '../../shared/problems/result.ts';
import type { WorkbookDescription } from '../../shared/workbook/workbook.ts';
import { writeWhole } from './write-whole.ts';
import { addSheet } from './writing/add-sheet.ts';
import { writableText } from './writing/cell-value.ts';
import { withoutClock } from './writing/without-clock.ts';

/** Writes a described workbook as .xlsx, whole or not at all. No text in it becomes a formula. */
export async function writeWorkbook(path: string, description: WorkbookDescription): Promise<Result<string>> {
  return writeWhole(path, await workbookBytes(description));
}

/** A described workbook as the bytes of an .xlsx file. */
export async function workbookBytes(description: WorkbookDescription): Promise<Uint8Array<ArrayBuffer>> {
  const { title, author, createdAt, sheets } = description;
  // Only where a workbook is written: the library takes a quarter of a second and 10 MB.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.title = writableText(title);
  workbook.creator = writableText(author);
  workbook.lastModifiedBy = writableText(author);
  workbook.created = createdAt === null ? new Date() : new Date(createdAt);
  workbook.modified = workbook.created;
  for (const sheet of sheets) addSheet(workbook, sheet, description);
  for (const { name, cells } of description.names ?? []) workbook.definedNames.add(cells, name);
  return withoutClock(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
