import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWorkbook } from '../../../electron/files/write-workbook.ts';
import { readGuidelineFile } from '../../../electron/usecases/read-guideline-file.ts';
import type { OpenedSheet } from '../../../shared/guideline/workbook/reading/read-table.ts';
import { buildGuidelineWorkbook } from '../../../shared/guideline/workbook/writing/build-guideline-workbook.ts';
import { guidelineSchema } from '../../../shared/model/guideline.ts';
import type { Cell } from '../../../shared/model/sheet.ts';
import { smallGuideline } from '../../shared/guideline/small-guideline.ts';
import { smallWorkbook } from '../../shared/guideline/workbook/small-workbook.ts';
import { temporaryFiles, temporaryFolder } from '../files/temporary-files.ts';
import { partsOf, relationships, sheetXml } from '../files/workbook-of.ts';
import { zipOf } from '../files/zip-of.ts';

const SMALL = guidelineSchema.parse(smallGuideline());
const folder = temporaryFolder();
const write = temporaryFiles();

/** A workbook as WPS and many report programs write it: every text in its own cell, no list of shared ones, no styles. */
function inlineWorkbook(sheets: readonly OpenedSheet[], hidden: readonly string[] = []): Buffer {
  const leads = sheets.map(
    (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
  );
  const elements = sheets.map(({ name }, index) => {
    const state = hidden.includes(name) ? ' state="hidden"' : '';
    return `<sheet name="${name}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const parts = sheets.map(({ rows }, index) => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    content: sheetXml(
      rows.map(({ row, cells }) => `<row r="${row}">${cells.map(cellXml).join('')}</row>`).join(''),
    ),
  }));
  const main = { name: 'xl/_rels/workbook.xml.rels', content: relationships(leads) };
  return zipOf(partsOf({ sheets: elements.join(''), parts: [main, ...parts] }));
}

function cellXml(cell: Cell): string {
  if (cell === null) return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${String(cell)}</t></is></c>`;
}

test('a workbook of inline texts, without shared ones and styles, as WPS and others write it', async () => {
  const path = write('导则.xlsx', inlineWorkbook(smallWorkbook()));
  const reading = await readGuidelineFile(path);
  expect(reading).toMatchObject({ ok: true });
  expect(reading.ok && reading.value.guideline).toEqual(SMALL);
});

test('a problem names the file, the sheet, the row and the column', async () => {
  const path = write('导则.XLSX', inlineWorkbook(smallWorkbook({ '指标!G4': '四十' })));
  const reading = await readGuidelineFile(path);
  expect(!reading.ok && reading.problems.map(({ code, place }) => [code, place])).toEqual([
    ['guideline-cell-number', { file: path, sheet: '指标', row: 4, column: '分值', value: '四十' }],
  ]);
});

test('a hidden sheet is refused: what is not seen must not decide', async () => {
  const path = write('导则.xlsx', inlineWorkbook(smallWorkbook(), ['指标']));
  const reading = await readGuidelineFile(path);
  expect(!reading.ok && reading.problems.map(({ code, place }) => [code, place])).toEqual([
    ['guideline-sheet-hidden', { file: path, sheet: '指标' }],
  ]);
});

test('a sheet under another name is told by its headings, and others with rows are named', async () => {
  const renamed = smallWorkbook().map((sheet) => ({
    ...sheet,
    name: sheet.name.replace('加减分与否决', '加减'),
  }));
  const path = write('导则.xlsx', inlineWorkbook(renamed));
  expect(await readGuidelineFile(path)).toMatchObject({
    ok: false,
    problems: [{ code: 'guideline-sheet-renamed', place: { file: path, sheet: '加减' } }],
  });
  const draft = write('导则.xlsx', inlineWorkbook(smallWorkbook({ '草稿!A1': '想法' })));
  const reading = await readGuidelineFile(draft);
  expect(reading.ok && reading.value.warnings.map(({ code }) => code)).toContain('guideline-sheets-unread');
});

test('damage in a sheet that is for people only does no harm, in any other it does', async () => {
  const damaged = '单元格\ufffd';
  const forPeople = write('导则.xlsx', inlineWorkbook(smallWorkbook({ '说明!A1': damaged })));
  expect(await readGuidelineFile(forPeople)).toMatchObject({ ok: true });
  const needed = write('导则.xlsx', inlineWorkbook(smallWorkbook({ '指标!F2': damaged })));
  expect(await readGuidelineFile(needed)).toMatchObject({
    ok: false,
    problems: [{ code: 'cell-characters-lost', place: { file: needed, sheet: '指标', row: 2 } }],
  });
});

test('a workbook that we wrote', async () => {
  const path = join(folder, '导则.xlsx');
  await writeWorkbook(path, buildGuidelineWorkbook(SMALL));
  const reading = await readGuidelineFile(path);
  expect(reading.ok && reading.value.guideline).toEqual(SMALL);
});

test.each([
  ['导则.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'file-old-xls'],
  ['导则.et', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'file-old-xls'],
  ['导则.xlsx', Buffer.from('{}'), 'file-text-not-workbook'],
  ['导则.csv', Buffer.from('项目,内容'), 'guideline-file-csv'],
  ['导则.json', inlineWorkbook(smallWorkbook()), 'guideline-json-is-workbook'],
])('%s is refused with the way out', async (name, content, code) => {
  expect(await readGuidelineFile(write(name, content))).toMatchObject({ ok: false, problems: [{ code }] });
});
