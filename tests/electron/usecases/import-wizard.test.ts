import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { commitPreview } from '../../../electron/usecases/commit-preview.ts';
import { describeImportColumns } from '../../../electron/usecases/describe-import-columns.ts';
import { exportFaultyRows } from '../../../electron/usecases/export-faulty-rows.ts';
import { listImports } from '../../../electron/usecases/list-imports.ts';
import { lookAtFile } from '../../../electron/usecases/look-at-file.ts';
import { previewImport } from '../../../electron/usecases/preview-import.ts';
import { previewRows } from '../../../electron/usecases/preview-rows.ts';
import type { SettledTable } from '../../../shared/contract/evidence/wizard.ts';
import { valueIn } from '../../value-in.ts';
import { bringIn, mark } from '../store/plans.ts';
import { codesOf, temporaryFolder } from '../store/workspaces.ts';
import { CONTEXT } from './context.ts';
import { registeredWorkspace, settledMarks, tableFile } from './evidence-files.ts';

const MARKS = ['专家,小区,指标,得分', '张三,C1,1,8', '张三,C2,1,12', '李四,C9,1,7'];

function marksFile(): string {
  return tableFile('专家评分-年终.csv', ...MARKS);
}

async function previewed(workspace: Workspace, table: SettledTable) {
  return valueIn(await previewImport(workspace, table, CONTEXT));
}

test('a file says what it seems to be, which phase it speaks of, and that it came in before', async () => {
  const workspace = registeredWorkspace();
  const path = marksFile();
  const look = valueIn(await lookAtFile(workspace, { path, large: false }, CONTEXT));
  expect(look).toMatchObject({
    fileName: '专家评分-年终.csv',
    sheets: [{ hidden: false, rows: [{ row: 1, cells: ['专家', '小区', '指标', '得分'] }, {}, {}, {}] }],
    proposal: { kind: 'marks', headingRow: 1, known: ['专家', '小区', '指标', '得分'], missing: [] },
    phase: { phase: 'end', found: '年终' },
    imported: [],
  });
  const { token } = await previewed(workspace, settledMarks(path, look.sheets[0]?.name ?? ''));
  valueIn(commitPreview(workspace, { token, strict: false }, CONTEXT));
  const again = valueIn(await lookAtFile(workspace, { path, large: false }, CONTEXT));
  expect(again.imported).toMatchObject([{ sequence: 2, kind: 'marks', phase: 'mid' }]);
});

test('a file that cannot be read is refused in words', async () => {
  const path = tableFile('坏.xlsx', '这不是表格');
  expect(codesOf(await lookAtFile(registeredWorkspace(), { path, large: false }, CONTEXT))).toHaveLength(1);
});

test('columns are described as they are settled; a sheet that is gone is said', async () => {
  const workspace = registeredWorkspace();
  const table = settledMarks(tableFile('表.csv', '谁,小区,指标,得分', '张三,C1,1,8'), '表');
  const chosen = { ...table, columns: [{ index: 0, word: '专家' }] };
  const sheet = valueIn(await lookAtFile(workspace, table, CONTEXT)).sheets[0]?.name ?? '';
  expect(valueIn(await describeImportColumns(workspace, { ...table, sheet }))?.missing).toEqual(['专家']);
  expect(valueIn(await describeImportColumns(workspace, { ...chosen, sheet }))).toMatchObject({
    missing: [],
    columns: [{ heading: '谁', match: { word: '专家', basis: 'chosen' } }, {}, {}, {}],
  });
  expect(codesOf(await describeImportColumns(workspace, { ...table, sheet: '别的' }))).toEqual([
    'import-sheet-gone',
  ]);
  expect(await previewImport(workspace, { ...table, sheet: '别的' }, CONTEXT)).toMatchObject({
    problems: [{ code: 'import-sheet-gone', facts: { sheets: '表' }, place: { sheet: '别的' } }],
  });
});

test('a preview counts, and shows rows with the problem of each cell; nothing is written', async () => {
  const workspace = registeredWorkspace();
  const path = marksFile();
  const sheet = valueIn(await lookAtFile(workspace, { path, large: false }, CONTEXT)).sheets[0]?.name ?? '';
  const preview = await previewed(workspace, settledMarks(path, sheet));
  expect(preview).toMatchObject({
    counts: { accepted: 1, replaced: 0, unchanged: 0, rejected: 2 },
    headings: ['专家', '小区', '指标', '得分'],
    faultyColumns: [1, 3],
    warnings: [],
  });
  const { token } = preview;
  const all = valueIn(previewRows(workspace, { token, show: 'all', from: 0, count: 10 }));
  expect(all.rows.map(({ row, outcome }) => [row, outcome])).toEqual([
    [2, 'accepted'],
    [3, 'rejected'],
    [4, 'rejected'],
  ]);
  const faulty = valueIn(previewRows(workspace, { token, show: 'faulty', from: 0, count: 1 }));
  expect(faulty).toMatchObject({
    total: 2,
    rows: [
      {
        row: 3,
        cells: ['张三', 'C2', '1', '12'],
        problems: [{ column: 3, problem: { code: 'import-mark-above' } }],
      },
    ],
  });
  expect(valueIn(previewRows(workspace, { token, show: 'changing', from: 0, count: 9 })).total).toBe(1);
});

test('committing does what was shown, once; rows in fault stay out unless the whole file shall', async () => {
  const workspace = registeredWorkspace();
  const path = marksFile();
  const sheet = valueIn(await lookAtFile(workspace, { path, large: false }, CONTEXT)).sheets[0]?.name ?? '';
  const { token } = await previewed(workspace, settledMarks(path, sheet));
  expect(codesOf(commitPreview(workspace, { token, strict: true }, CONTEXT))).toEqual(['import-held-back']);
  expect(valueIn(commitPreview(workspace, { token, strict: false }, CONTEXT))).toEqual({
    sequence: 2,
    counts: { accepted: 1, replaced: 0, unchanged: 0, rejected: 2 },
  });
  expect(codesOf(commitPreview(workspace, { token, strict: false }, CONTEXT))).toEqual([
    'import-preview-gone',
  ]);
});

test('committing can be cancelled while it writes; then nothing is written', async () => {
  const workspace = registeredWorkspace();
  const path = marksFile();
  const sheet = valueIn(await lookAtFile(workspace, { path, large: false }, CONTEXT)).sheets[0]?.name ?? '';
  const { token } = await previewed(workspace, settledMarks(path, sheet));
  const progress = () => {
    throw new Error('cancelled');
  };
  expect(() => commitPreview(workspace, { token, strict: false }, { ...CONTEXT, progress })).toThrow(
    'cancelled',
  );
  expect(valueIn(listImports(workspace, CONTEXT))).toHaveLength(1);
  expect(valueIn(commitPreview(workspace, { token, strict: false }, CONTEXT)).sequence).toBe(2);
});

test('a preview is refused once anything changed that it was made from, or another took its place', async () => {
  const workspace = registeredWorkspace();
  const path = marksFile();
  const sheet = valueIn(await lookAtFile(workspace, { path, large: false }, CONTEXT)).sheets[0]?.name ?? '';
  const first = await previewed(workspace, settledMarks(path, sheet));
  bringIn(workspace.store, { kind: 'marks', phase: 'mid', values: [mark('甲', 'C1', 8)], file: '别的' });
  expect(codesOf(commitPreview(workspace, { token: first.token, strict: false }, CONTEXT))).toEqual([
    'import-preview-outdated',
  ]);
  const context = { ...CONTEXT, newId: () => '00000000-0000-4000-8000-000000000002' };
  valueIn(await previewImport(workspace, settledMarks(path, sheet), context));
  expect(codesOf(previewRows(workspace, { token: first.token, show: 'all', from: 0, count: 1 }))).toEqual([
    'import-preview-gone',
  ]);
});

test('rows in fault go into a workbook with their reasons, which can be corrected and imported', async () => {
  const workspace = registeredWorkspace();
  const path = marksFile();
  const sheet = valueIn(await lookAtFile(workspace, { path, large: false }, CONTEXT)).sheets[0]?.name ?? '';
  const { token } = await previewed(workspace, settledMarks(path, sheet));
  const target = join(temporaryFolder(), '未导入.xlsx');
  valueIn(await exportFaultyRows(workspace, { token, path: target }, CONTEXT));
  expect(existsSync(target)).toBe(true);
  const look = valueIn(await lookAtFile(workspace, { path: target, large: false }, CONTEXT));
  expect(look.proposal).toMatchObject({ kind: 'marks', known: ['专家', '小区', '指标', '得分'] });
  expect(look.sheets[0]?.rows[1]?.cells).toEqual([
    '张三',
    'C2',
    '1',
    '12',
    expect.stringContaining('「得分」：12 超过上限 10'),
  ]);
});
