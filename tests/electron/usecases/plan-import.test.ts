import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { ImportRequest } from '../../../electron/usecases/import-request.ts';
import { planImportFile } from '../../../electron/usecases/plan-import.ts';
import { zipOf } from '../files/zip-of.ts';
import { codesOf, temporaryFolder, workspaceInMemory } from '../store/workspaces.ts';
import { CONTEXT } from './context.ts';

const REGISTER = [
  '小区编号,小区名称,小区类型,街镇,居委会,户数',
  'C1,甲苑,普通商品房,天山路街道,一居,10',
  'C2,乙苑,普通商品房,天山路街道,一居,',
];

function fileOf(name: string, content: string | Buffer): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

type Sheets = Readonly<Record<string, readonly (readonly (string | number)[])[]>>;

async function workbookOf(sheets: Sheets, hidden: readonly string[] = []): Promise<string> {
  const workbook = new exceljs.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name, { state: hidden.includes(name) ? 'hidden' : 'visible' });
    for (const row of rows) sheet.addRow([...row]);
  }
  return fileOf('表.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
}

function planFile(path: string, request: Partial<ImportRequest> = {}) {
  const workspace = workspaceInMemory();
  return planImportFile(
    workspace,
    { path, kind: 'registry', phase: null, large: false, ...request },
    CONTEXT,
  );
}

test('a csv is planned with the place and the SHA-256 of its source', async () => {
  const planned = await planFile(fileOf('名册.csv', REGISTER.join('\r\n')));
  expect(planned).toMatchObject({
    ok: true,
    value: {
      kind: 'registry',
      phase: null,
      source: { fileName: '名册.csv', headingRow: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      counts: { accepted: 2, replaced: 0, unchanged: 0, rejected: 0 },
      problems: [],
    },
  });
});

test('the first visible sheet with a heading row is used, and the others are named', async () => {
  const table = REGISTER.map((line) => line.split(','));
  const path = await workbookOf({ 说明: [['填表说明']], 旧名册: table, 名册: table, 空: [] }, ['旧名册']);
  const planned = await planFile(path);
  expect(planned).toMatchObject({
    value: {
      source: { sheet: '名册' },
      problems: [{ code: 'import-other-sheets', facts: { used: '名册', sheets: '说明、旧名册' } }],
    },
  });
});

test('of an archive the first table with a heading row is used; the other tables and files are named', async () => {
  const tables = [
    { name: '说明.csv', content: '填表说明\n' },
    { name: '名册.csv', content: REGISTER.join('\n') },
    { name: 'media/门口.jpg', content: '' },
  ];
  expect(await planFile(fileOf('名册.zip', zipOf(tables)))).toMatchObject({
    value: {
      source: { fileName: '名册.zip', sheet: '名册' },
      counts: { accepted: 2 },
      problems: [
        { code: 'import-other-sheets', facts: { used: '名册', sheets: '说明' } },
        { code: 'import-left-out-files', facts: { count: 1, files: 'media/门口.jpg' } },
      ],
    },
  });
});

test('a workbook in which no sheet has the headings is refused with what was seen', async () => {
  const path = await workbookOf({
    空: [],
    名单: [
      ['编号', '姓名'],
      ['1', '张三'],
    ],
  });
  const planned = await planFile(path);
  expect(codesOf(planned)).toEqual(['import-no-heading']);
  expect(planned).toMatchObject({ problems: [{ place: { sheet: '名单' }, facts: { seen: '编号、姓名' } }] });
});

test('a workbook that holds something in hidden sheets only is refused and names them', async () => {
  const table = REGISTER.map((line) => line.split(','));
  const planned = await planFile(await workbookOf({ 封面: [], 名册: table }, ['名册']));
  expect(planned).toMatchObject({
    problems: [{ code: 'import-no-visible-sheet', facts: { sheets: '名册' } }],
  });
});

test('an empty file, a text named .xlsx and a file that is not there are refused in one sentence', async () => {
  for (const path of [
    fileOf('空.csv', ''),
    fileOf('文字.xlsx', '这是文字'),
    join(temporaryFolder(), '没有.xlsx'),
  ]) {
    expect(codesOf(await planFile(path))).toHaveLength(1);
  }
});

test('a file that turns out to be damaged while it is read is refused with its name', async () => {
  const table = REGISTER.map((line) => line.split(','));
  const path = await workbookOf({
    名册: [...table, ['C3', '丙\uFFFD苑', '普通商品房', '天山路街道', '一居', 1]],
  });
  const planned = await planFile(path);
  expect(planned).toMatchObject({ ok: false, problems: [{ place: { file: '表.xlsx' } }] });
});

test('evidence needs a phase and a register', async () => {
  const path = fileOf('评分.csv', '专家,小区,指标,得分\n张三,C1,1,8');
  expect(codesOf(await planFile(path, { kind: 'marks' }))).toEqual(['import-phase-required']);
  expect(codesOf(await planFile(path, { kind: 'marks', phase: 'mid' }))).toEqual(['import-no-register']);
});

test('formulas are read by their stored results, and said', async () => {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('名册');
  sheet.addRows(REGISTER.map((line) => line.split(',')));
  sheet.getCell('F2').value = { formula: '100+20', result: 120 };
  const path = join(temporaryFolder(), '名册.xlsx');
  await workbook.xlsx.writeFile(path);
  expect(await planFile(path)).toMatchObject({
    value: {
      counts: { accepted: 2, rejected: 0 },
      problems: [{ code: 'import-formulas', facts: { count: 1 }, place: { sheet: '名册' } }],
    },
  });
});

describe('rows that are hidden in the file', () => {
  async function withHiddenRow(): Promise<string> {
    const workbook = new exceljs.Workbook();
    const sheet = workbook.addWorksheet('名册');
    sheet.addRows(REGISTER.map((line) => line.split(',')));
    sheet.getRow(3).hidden = true;
    const path = join(temporaryFolder(), '名册.xlsx');
    await workbook.xlsx.writeFile(path);
    return path;
  }

  test('are read like the others, and said', async () => {
    expect(await planFile(await withHiddenRow())).toMatchObject({
      value: {
        counts: { accepted: 2, rejected: 0 },
        hiddenRows: { count: 1, read: true },
        problems: [{ code: 'import-hidden-rows', facts: { count: 1 } }],
      },
    });
  });

  test('stay out as rejected where a person says so', async () => {
    const choices = { hiddenRows: 'leave-out' } as const;
    expect(await planFile(await withHiddenRow(), { choices })).toMatchObject({
      value: {
        counts: { accepted: 1, rejected: 1 },
        hiddenRows: { count: 1, read: false },
        problems: [{ code: 'import-hidden-row', place: { row: 3 } }],
      },
    });
  });
});
