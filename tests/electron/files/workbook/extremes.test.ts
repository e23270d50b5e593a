import { expect, test } from 'vitest';
import { cellName } from '../../../../electron/files/workbook/cell-reference.ts';
import { cellsOf, readAll } from '../read-all.ts';
import { temporaryFiles } from '../temporary-files.ts';
import { workbookOf } from '../workbook-of.ts';

const write = temporaryFiles();
const DATA = '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row>';

test.each([
  ['too small', '<dimension ref="A1"/>'],
  ['the whole sheet', '<dimension ref="A1:XFD1048576"/>'],
  ['no range', '<dimension ref="甲"/>'],
  ['empty', '<dimension/>'],
])('a stated extent is not believed: %s', async (_, dimension) => {
  const sheet = `<worksheet>${dimension}<sheetData>${DATA}</sheetData></worksheet>`;
  const { rows } = await readAll(write('a.xlsx', workbookOf({ sheet })));
  expect(rows).toEqual([
    { row: 1, cells: [1] },
    { row: 3, cells: [null, 2] },
  ]);
});

test('counts that a table of shared texts states are not believed', async () => {
  const content = '<sst count="0" uniqueCount="999999999"><si><t>甲</t></si><si><t>乙</t></si></sst>';
  const path = write(
    'a.xlsx',
    workbookOf({
      data: '<row><c t="s"><v>1</v></c></row>',
      parts: [{ name: 'xl/sharedStrings.xml', content }],
    }),
  );
  expect(await cellsOf(path)).toEqual([['乙']]);
});

test('16,384 columns', async () => {
  const cells = Array.from(
    { length: 16_384 },
    (_, column) => `<c r="${cellName(column, 1)}"><v>${column}</v></c>`,
  );
  const [row] = await cellsOf(write('a.xlsx', workbookOf({ data: `<row r="1">${cells.join('')}</row>` })));
  expect(row).toEqual(Array.from({ length: 16_384 }, (_, column) => column));
  const more = `<row r="1">${cells.join('')}<c><v>1</v></c></row>`;
  expect((await readAll(write('a.xlsx', workbookOf({ data: more })))).problem?.code).toBe(
    'file-part-damaged',
  );
});

test('the last row that a sheet can have, and none beyond', async () => {
  const rowXml = (row: number) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`;
  const data = rowXml(1) + rowXml(1_048_575) + rowXml(1_048_576);
  const { rows } = await readAll(write('a.xlsx', workbookOf({ data })));
  expect(rows?.map(({ row }) => row)).toEqual([1, 1_048_575, 1_048_576]);
  const beyond = data.replaceAll('1048576', '1048577');
  expect((await readAll(write('a.xlsx', workbookOf({ data: beyond })))).problem?.code).toBe(
    'file-part-damaged',
  );
});

test('the texts of cells are the same wherever they stand: shared, their own, computed', async () => {
  const text = '一_x000D_二 _x005F_x000D_';
  const data = `<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>${text}</t></is></c><c t="str"><f>A1</f><v>${text}</v></c><c t="str"><v>${text}</v></c></row>`;
  const [row] = await cellsOf(write('a.xlsx', workbookOf({ data, strings: `<si><t>${text}</t></si>` })));
  expect(row).toEqual(Array.from({ length: 4 }, () => '一\r二 _x000D_'));
});

test('a cell without a style has the first one', async () => {
  const styles = '<cellXfs><xf numFmtId="14"/><xf numFmtId="0"/></cellXfs>';
  const data = '<row><c><v>46206</v></c><c s="0"><v>46206</v></c><c s="1"><v>46206</v></c></row>';
  expect(await cellsOf(write('a.xlsx', workbookOf({ data, styles })))).toEqual([
    [{ date: '2026-07-03' }, { date: '2026-07-03' }, 46206],
  ]);
});

test('a text said again is the same text, also after another one that is alike', async () => {
  const texts = ['满意', '不满意', '满意', '', '满意度', '满意', '满'];
  const data = `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
  expect(await cellsOf(write('a.xlsx', workbookOf({ data })))).toEqual([
    texts.map((text) => (text === '' ? null : text)),
  ]);
});
