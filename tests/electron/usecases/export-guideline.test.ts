import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import { exportGuideline } from '../../../electron/usecases/export-guideline.ts';
import { smallGuideline } from '../store/small-guideline.ts';
import { codesOf, temporaryFolder, workspaceFile } from '../store/workspaces.ts';

test('the guideline of a workspace is written as a workbook', async () => {
  const file = join(temporaryFolder(), '导则.XLSX');
  expect(await exportGuideline(workspaceFile(), file)).toEqual({ ok: true, value: file });
  const workbook = await new exceljs.Workbook().xlsx.readFile(file);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    '说明',
    '基本信息',
    '指标',
    '题库',
    '台账指标',
    '加减分与否决',
    '权重来源',
  ]);
  expect(workbook.getWorksheet('基本信息')?.getCell('B4').value).toBe('测试导则');
  expect(workbook.title).toBe('测试导则');
});

test('another kind of file is refused, and nothing is written', async () => {
  const file = join(temporaryFolder(), '导则.docx');
  const written = await exportGuideline(workspaceFile(), file);
  expect(!written.ok && written.problems).toEqual([
    { code: 'guideline-export-kind', facts: {}, place: { file } },
  ]);
  expect(existsSync(file)).toBe(false);
});

test('a text that no cell can hold is refused rather than cut; JSON holds it', async () => {
  const folder = temporaryFolder();
  const from = join(folder, '长.json');
  writeFileSync(from, JSON.stringify({ ...smallGuideline(), title: '长'.repeat(40_000) }));
  const refusal = await exportGuideline(from, join(folder, '长.xlsx'));
  expect(codesOf(refusal)).toEqual(['guideline-cell-too-long']);
  expect(existsSync(join(folder, '长.xlsx'))).toBe(false);
  expect(await exportGuideline(from, join(folder, '另.json'))).toMatchObject({ ok: true });
});
