import exceljs from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { daoze, daozeJson } from './daoze.ts';
import { makeSmallWorkspace, type SmallWorkspace } from './small-workspace.ts';

let small: SmallWorkspace;

/** The tests below are steps that build on each other. */
beforeAll(async () => {
  small = await makeSmallWorkspace();
});

afterAll(() => small.remove());

const mending = (word: string, ...words: readonly string[]) =>
  daoze('rectification', word, small.workspace, ...words);
const mendingJson = (word: string, ...words: readonly string[]) =>
  daozeJson('rectification', word, small.workspace, ...words);

test('add: an item by hand, called by its compound’s code and its number there', async () => {
  const item = ['--compound', 'C0001', '--problem', '楼道堆物'];
  const added = await mending('add', ...item, '--deadline', '2100-09-30', '--author', '王科员');
  expect([added.exitCode, added.stdout]).toEqual([
    0,
    '已登记整改项 1 项（第 2 批，可用 undo --batch 2 撤销）。\n',
  ]);
  const unknown = await mending('add', '--compound', 'C9', '--problem', '堆物');
  expect([unknown.exitCode, unknown.stdout]).toEqual([1, '']);
  expect(unknown.stderr).toContain('名册中没有小区“C9”');
});

test('a workspace alone is listed; --json gives the same to programs', async () => {
  const { stdout } = await daoze('rectification', small.workspace);
  expect(stdout).toMatch(/整改项 1 项，已销号 0 项（销号率 0.0%），未销号 1 项/);
  expect(stdout).toMatch(/C0001-01 +兆丰苑 +楼道堆物 +西一居委会 +2100-09-30 +\d+ +登记/);
  const { json } = await mendingJson('list');
  expect(json).toMatchObject({ total: 1, rows: [{ number: 'C0001-01', state: 'registered', due: 'later' }] });
});

test('propose and register say when nothing was scored yet', async () => {
  const refused = await mending('register', '--phase', 'mid', '--deadline', '2100-09-30');
  expect([refused.exitCode, refused.stderr]).toEqual([1, expect.stringContaining('中期还没有评分')]);
  expect(refused.stderr).not.toContain('出具文件');
});

test('advance: a state that may not follow is refused with the way out', async () => {
  const skipped = await mending('advance', 'C0001-01', '--state', 'closed', '--text', '好了');
  expect([skipped.exitCode, skipped.stderr]).toEqual([1, expect.stringContaining('下一步是“分析”')]);
  const never = await mending(
    ...(['advance', 'C0001-01', '--state', 'analysed', '--text', '无储物间'] as const),
    ...['--on', '2026-09-31'],
  );
  expect([never.exitCode, never.stderr]).toEqual([1, expect.stringContaining('“2026-09-31”不是日期')]);
  const taken = await mending('advance', 'C0001-01', '--state', 'analysed', '--text', '无储物间');
  expect([taken.exitCode, taken.stdout]).toEqual([
    0,
    'C0001-01 已记为“分析”（第 3 批，可用 undo --batch 3 撤销）。\n',
  ]);
});

test('export and import: what was filled in is taken once, what is wrong is named', async () => {
  const { stdout } = await mending('export', '--out', small.pathOf('反馈'));
  const path = stdout.trim();
  expect(path).toMatch(/整改反馈表-2026.+西一居委会\.xlsx$/);
  const workbook = await new exceljs.Workbook().xlsx.readFile(path);
  const sheet = workbook.worksheets[0];
  const listed = await mendingJson('list');
  const { day } = z.object({ day: z.string() }).parse(listed.json);
  sheet?.getRow(2).eachCell((cell, column) => {
    sheet.getRow(3).getCell(column).value = cell.value;
  });
  const filled = { I2: '回应', J2: day, K2: '李主任', L2: '设储物柜', I3: '销号', J3: day, K3: '李主任' };
  for (const [address, text] of Object.entries(filled)) if (sheet) sheet.getCell(address).value = text;
  await workbook.xlsx.writeFile(path);
  const preview = await mendingJson('import', path, '--dry-run');
  expect([preview.exitCode, preview.json]).toMatchObject([
    2,
    { accepted: 1, unchanged: 0, rejected: 1, committed: false, batch: null },
  ]);
  const first = await mendingJson('import', path);
  expect(first.json).toMatchObject({
    ...{ accepted: 1, rejected: 1, committed: true, batch: 4 },
    problems: expect.arrayContaining([
      expect.objectContaining({ code: 'rectification-step-skipped', row: 3, column: '进展状态' }),
    ]),
  });
  const again = await mendingJson('import', path);
  expect(again.json).toMatchObject({ accepted: 0, unchanged: 1, rejected: 1, committed: false });
});

test('counts: a table that the guideline’s close-out rate can be given, if a person imports it', async () => {
  const { stdout } = await mending('counts', small.pathOf('整改台账.xlsx'));
  const { json } = await daozeJson(
    ...['import', small.workspace, stdout.trim(), '--kind', 'metrics', '--phase', 'end', '--dry-run'],
  );
  expect(json).toMatchObject({ accepted: 1, rejected: 0, committed: false });
});

test('a committee may be named without its subdistrict where only one is called so', async () => {
  const named = await daozeJson('rectification', small.workspace, '--committee', '西一居委会');
  expect(named).toMatchObject({ exitCode: 0, json: { rows: [{ number: 'C0001-01' }] } });
  const whole = await daozeJson('rectification', small.workspace, '--committee', '华阳路街道/西一居委会');
  expect(named.json).toEqual(whole.json);
});

test('a place that there is not is named instead of an empty list', async () => {
  for (const [option, name] of [
    ['--subdistrict', '不存在街道'],
    ['--committee', '不存在街道/一居'],
    ['--compound', 'C9'],
  ] as const) {
    for (const words of [
      ['list'],
      ['propose', '--from', 'need'],
      ['export', '--out', small.pathOf('无')],
    ] as const) {
      const [word, ...rest] = words;
      const refused = await mending(word, ...rest, option, name);
      expect([refused.exitCode, refused.stderr]).toEqual([1, expect.stringContaining(`“${name}”`)]);
    }
  }
});

test('remind: nothing is due, so nothing is written', async () => {
  const refused = await mending('remind', '--out', small.pathOf('催办'));
  expect([refused.exitCode, refused.stderr]).toEqual([1, expect.stringContaining('没有写出文件')]);
  const later = await mending('remind', '--out', small.pathOf('催办'), '--day', '2100-10-02');
  expect(later.stdout).toMatch(/整改催办清单-2100-10-02\.xlsx\n$/);
});

test('ledger: all items, to be printed or as a workbook', async () => {
  const folder = small.pathOf('台账');
  const printed = await mending('ledger', '--out', folder, '--day', '2026-11-30');
  expect(printed.stdout).toMatch(/整改台账-2026-11-30\.pdf\n$/);
  const table = await mending('ledger', '--out', folder, '--day', '2026-11-30', '--format', 'xlsx');
  expect(table.stdout).toMatch(/整改台账-2026-11-30\.xlsx\n$/);
  const workbook = await new exceljs.Workbook().xlsx.readFile(table.stdout.trim());
  const listed = await mendingJson('list');
  const { rows } = z.object({ rows: z.array(z.object({ number: z.string() })) }).parse(listed.json);
  const sheet = workbook.getWorksheet('整改台账');
  const numbers = sheet?.getColumn(1).values.slice(2);
  expect(new Set(numbers)).toEqual(new Set(rows.map(({ number }) => number)));
  const nobody = await mending('ledger', '--out', folder, '--day', '2026-13-01');
  expect([nobody.exitCode, nobody.stdout]).toEqual([1, '']);
});

test.each(['list', 'propose', 'register'])(
  '%s: a type that is not there is refused with those that are',
  async (word) => {
    const { exitCode, stdout, stderr } = await mending(word, '--type', '别墅');
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toContain('导则中没有代号为“别墅”的小区类型');
    expect(stderr).toContain('sold_public 售后公房');
    expect((await mending('list', '--type', 'sold_public')).exitCode).toBe(0);
  },
);
