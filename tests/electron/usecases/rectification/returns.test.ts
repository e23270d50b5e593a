import { join } from 'node:path';
import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import { addItem } from '../../../../electron/usecases/rectification/add-item.ts';
import { advanceItem } from '../../../../electron/usecases/rectification/advance-item.ts';
import { exportCounts } from '../../../../electron/usecases/rectification/export-counts.ts';
import { exportReturns } from '../../../../electron/usecases/rectification/export-returns.ts';
import { importReturn } from '../../../../electron/usecases/rectification/import-return.ts';
import { listItems } from '../../../../electron/usecases/rectification/list-items.ts';
import { previewReturn } from '../../../../electron/usecases/rectification/preview-return.ts';
import { writeReminders } from '../../../../electron/usecases/rectification/write-reminders.ts';
import { valueIn } from '../../../value-in.ts';
import { codesOf, temporaryFolder } from '../../store/workspaces.ts';
import { tableFile } from '../evidence-files.ts';
import { contextOn, registeredCompounds } from './rectified-workspace.ts';

const AUGUST = contextOn('2026-08-03');

/** Two items: of C1, overdue in August, and of C2, without a deadline. */
function withTwoItems() {
  const workspace = registeredCompounds();
  const july = contextOn('2026-07-03');
  const item = { problem: '=楼道堆物', responsible: '物业', deadline: '2026-08-01' };
  valueIn(addItem(workspace, { ...item, compound: 'C1' }, july));
  valueIn(addItem(workspace, { ...item, compound: 'C2', deadline: null }, july));
  return workspace;
}

/** Exports the returns into one workbook and fills in some cells, by address. */
async function filledReturn(
  workspace: ReturnType<typeof withTwoItems>,
  cells: Readonly<Record<string, string>>,
) {
  const wanted = { filter: {}, each: 'one', folder: temporaryFolder() } as const;
  const [path = ''] = valueIn(await exportReturns(workspace, wanted, AUGUST)).files;
  const workbook = await new exceljs.Workbook().xlsx.readFile(path);
  const [sheet] = workbook.worksheets;
  for (const [address, text] of Object.entries(cells))
    if (sheet !== undefined) sheet.getCell(address).value = text;
  await workbook.xlsx.writeFile(path);
  return path;
}

const FILLED = { I2: '分析', J2: '2026-08-02', K2: '李主任', L2: '无储物间' };

test('a return comes for each committee, with what each row may become to choose from', async () => {
  const folder = temporaryFolder();
  const written = await exportReturns(withTwoItems(), { filter: {}, each: 'committee', folder }, AUGUST);
  const path = join(folder, '整改反馈表-2026', '华阳路街道', '第一居委会.xlsx');
  expect(valueIn(written)).toEqual({ files: [path], items: 2 });
  const sheet = (await new exceljs.Workbook().xlsx.readFile(path)).worksheets[0];
  expect(sheet?.getRow(2).values).toEqual([
    ...[undefined, 'C1-01', 'C1', '甲苑', '=楼道堆物', '物业', '2026-08-01', '登记', 1],
  ]);
  expect(sheet?.getCell('I2').dataValidation?.formulae).toEqual(['"分析,登记"']);
});

test('filled in, it is previewed, imported, and imported again without any change', async () => {
  const workspace = withTwoItems();
  const path = await filledReturn(workspace, FILLED);
  const preview = valueIn(await previewReturn(workspace, { path }, AUGUST));
  expect(preview.counts).toEqual({ accepted: 1, unchanged: 1, rejected: 0 });
  expect(preview.rows[0]).toMatchObject({ number: 'C1-01', compound: '甲苑', before: 'registered' });
  const { token } = preview;
  expect(valueIn(await importReturn(workspace, { path, token }, AUGUST)).accepted).toBe(1);
  const page = valueIn(listItems(workspace, { filter: {}, offset: 0, limit: 9 }, AUGUST));
  expect(page.rows.map(({ number, state }) => [number, state])).toEqual([
    ['C1-01', 'analysed'],
    ['C2-01', 'registered'],
  ]);
  const again = valueIn(await previewReturn(workspace, { path }, AUGUST));
  expect(again.counts).toEqual({ accepted: 0, unchanged: 2, rejected: 0 });
  expect(valueIn(await importReturn(workspace, { path, token: again.token }, AUGUST)).batch).toBeNull();
});

test('what changed after the preview is not imported', async () => {
  const workspace = withTwoItems();
  const path = await filledReturn(workspace, FILLED);
  const { token } = valueIn(await previewReturn(workspace, { path }, AUGUST));
  const step = { state: 'analysed', on: '2026-08-01', by: '赵科员', text: '已看', evidence: '' } as const;
  valueIn(advanceItem(workspace, { id: 'C1-01', ...step }, AUGUST));
  expect(codesOf(await importReturn(workspace, { path, token }, AUGUST))).toEqual([
    'rectification-return-changed',
  ]);
});

test('another table is no return', async () => {
  const path = tableFile('别的.csv', '小区编号,备注', 'C1,好');
  expect(codesOf(await previewReturn(withTwoItems(), { path }, AUGUST))).toEqual([
    'rectification-return-no-heading',
  ]);
});

test('reminders name what is overdue; without any there is no file', async () => {
  const workspace = withTwoItems();
  const folder = temporaryFolder();
  const wanted = { filter: {}, format: 'xlsx', folder } as const;
  const { files } = valueIn(await writeReminders(workspace, wanted, AUGUST));
  expect(files).toEqual([join(folder, '整改催办清单-2026-08-03.xlsx')]);
  const sheet = (await new exceljs.Workbook().xlsx.readFile(files[0] ?? '')).worksheets[0];
  expect([sheet?.rowCount, sheet?.getCell('E2').value, sheet?.getCell('I2').value]).toEqual([
    ...[2, 'C1-01', '逾期2天'],
  ]);
  const early = { ...wanted, day: '2026-07-10' };
  expect(codesOf(await writeReminders(workspace, early, AUGUST))).toEqual(['rectification-nothing-to-write']);
});

test('a reminder is printed for each committee', async () => {
  const folder = temporaryFolder();
  const wanted = { filter: {}, format: 'pdf', folder } as const;
  const { files } = valueIn(await writeReminders(withTwoItems(), wanted, AUGUST));
  expect(files).toEqual([join(folder, '整改催办单-2026-08-03', '华阳路街道', '第一居委会.pdf')]);
});

test('the counts are a table of 台账: listed and closed items of each compound', async () => {
  const path = join(temporaryFolder(), '台账.xlsx');
  valueIn(await exportCounts(withTwoItems(), { path }, AUGUST));
  const sheet = (await new exceljs.Workbook().xlsx.readFile(path)).worksheets[0];
  expect([1, 2, 3].map((row) => sheet?.getRow(row).values)).toEqual([
    [undefined, '小区', '列入整改问题数', '已销号问题数'],
    [undefined, 'C1', 1, 0],
    [undefined, 'C2', 1, 0],
  ]);
});
