import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import exceljs from 'exceljs';
import type { Part } from './corpus-file.ts';
import type { Table } from './tables.ts';
import { unpacked } from './unpacked.ts';

const CREATED = new Date('2026-06-01T00:00:00Z');

/** The table as our own writer streams it: inline texts, no styles. */
export async function plainWorkbook({ rows }: Table): Promise<Part[]> {
  const stream = new PassThrough();
  const bytes = buffer(stream);
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: false });
  workbook.created = CREATED;
  workbook.modified = CREATED;
  const sheet = workbook.addWorksheet('Sheet1');
  for (const row of rows) sheet.addRow([...row]).commit();
  sheet.commit();
  await workbook.commit();
  return await unpacked(await bytes);
}

/** The same table with all that spreadsheet programs add: styles, runs, formulas, merges, hidden things, names. */
export async function richWorkbook({ rows }: Table): Promise<Part[]> {
  const workbook = new exceljs.Workbook();
  workbook.created = CREATED;
  workbook.modified = CREATED;
  workbook.addWorksheet('说明').addRow(['填表说明', { formula: '1+1', result: 2 }]);
  const sheet = workbook.addWorksheet('数据', { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.addRow(['2026年度', null, CREATED]);
  for (const row of rows) sheet.addRow([...row]);
  addTrimmings(sheet, rows.length + 1);
  workbook.addWorksheet('附页', { state: 'hidden' }).addRow([1, true, { error: '#N/A' }]);
  workbook.definedNames.add("'数据'!$A$1:$C$3", '区域');
  return await unpacked(Buffer.from(await workbook.xlsx.writeBuffer()));
}

function addTrimmings(sheet: exceljs.Worksheet, lastRow: number): void {
  sheet.mergeCells('A1:B1');
  sheet.getColumn(3).hidden = true;
  sheet.getRow(lastRow).hidden = true;
  sheet.autoFilter = 'A2:C2';
  const added = lastRow + 2;
  sheet.getCell(`A${added}`).value = { richText: [{ text: '备' }, { font: { bold: true }, text: '注：略' }] };
  sheet.getCell(`B${added}`).value = { formula: 'B3*2', result: 8 };
  sheet.getCell(`C${added}`).value = { text: '链接', hyperlink: 'https://example.org/' };
  sheet.getCell(`D${added}`).value = 0.285;
  sheet.getCell(`D${added}`).numFmt = '0.0%';
  sheet.getCell(`E${added}`).dataValidation = { type: 'list', formulae: ['"是,否"'] };
}
