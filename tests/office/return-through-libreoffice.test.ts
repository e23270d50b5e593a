import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import { addItem } from '../../electron/usecases/rectification/add-item.ts';
import { exportReturns } from '../../electron/usecases/rectification/export-returns.ts';
import { previewReturn } from '../../electron/usecases/rectification/preview-return.ts';
import { temporaryFolder } from '../electron/store/workspaces.ts';
import { contextOn, registeredCompounds } from '../electron/usecases/rectification/rectified-workspace.ts';
import { valueIn } from '../value-in.ts';
import { recalculated } from './libreoffice.ts';

test('a return that was filled in and saved by LibreOffice is read as it is, dates that became dates included', async () => {
  const workspace = registeredCompounds();
  const item = { problem: '楼道堆物', responsible: '物业', deadline: '2026-09-30' };
  const july = contextOn('2026-07-03');
  for (const compound of ['C1', 'C2']) valueIn(addItem(workspace, { ...item, compound }, july));
  const august = contextOn('2026-08-03');
  const folder = temporaryFolder();
  const [path = ''] = valueIn(
    await exportReturns(workspace, { filter: {}, each: 'one', folder }, august),
  ).files;
  const workbook = await new exceljs.Workbook().xlsx.readFile(path);
  const sheet = workbook.worksheets[0];
  const filled = { I2: '分析', J2: new Date('2026-07-20'), K2: '李主任', L2: '无储物间' };
  for (const [address, value] of Object.entries(filled)) {
    const cell = sheet?.getCell(address);
    if (cell !== undefined) cell.value = value;
  }
  if (sheet !== undefined) sheet.getCell('J2').numFmt = 'yyyy/m/d';
  await workbook.xlsx.writeFile(path);
  const preview = valueIn(await previewReturn(workspace, { path: recalculated(path, folder) }, august));
  expect(preview.counts).toEqual({ accepted: 1, unchanged: 1, rejected: 0 });
  expect(preview.rows[0]?.step).toEqual({
    ...{ state: 'analysed', on: '2026-07-20', by: '李主任', text: '无储物间', evidence: '' },
  });
});
