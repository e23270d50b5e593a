import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { daoze, daozeJson } from './daoze.ts';
import { makeSmallWorkspace, type SmallWorkspace } from './small-workspace.ts';

let small: SmallWorkspace;
beforeAll(async () => {
  small = await makeSmallWorkspace();
});
afterAll(() => small.remove());

test('forms of the whole district: workbooks by subdistrict, a printed questionnaire for each compound', async () => {
  const out = small.pathOf('全区');
  const { exitCode, stdout } = await daoze(
    'forms',
    small.workspace,
    '--phase',
    'mid',
    '--out',
    out,
    '--copies',
    '60',
  );
  expect(exitCode).toBe(0);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((path) => path.slice(out.length + 1)),
  ).toEqual([
    '问卷登记表-2026-中期-华阳路街道.xlsx',
    '问卷登记表-2026-中期-天山路街道.xlsx',
    '居民问卷-2026-中期/华阳路街道/西一居委会/C0001-兆丰苑-60份.pdf',
    '居民问卷-2026-中期/天山路街道/遵义居委会/C0002-遵义二村-60份.pdf',
    '访谈记录表-2026-中期-华阳路街道.xlsx',
    '访谈记录表-2026-中期-天山路街道.xlsx',
    '访谈记录表-2026-中期-华阳路街道.pdf',
    '访谈记录表-2026-中期-天山路街道.pdf',
    '现场检查表-2026-中期-华阳路街道.xlsx',
    '现场检查表-2026-中期-天山路街道.xlsx',
    '现场检查表-2026-中期-华阳路街道.pdf',
    '现场检查表-2026-中期-天山路街道.pdf',
    '专家评分表-2026-中期-全区.xlsx',
    '专家评分表-2026-中期-全区.pdf',
    '台账表-2026-中期-华阳路街道.xlsx',
    '台账表-2026-中期-天山路街道.xlsx',
  ]);
  const form = join(out, '访谈记录表-2026-中期-华阳路街道.xlsx');
  const imported = await daozeJson('import', small.workspace, form, '--kind', 'interview');
  expect(imported).toMatchObject({ exitCode: 0, json: { accepted: 0, rejected: 0, problems: [] } });
});

test('forms of one compound and two experts', async () => {
  const out = small.pathOf('一个');
  const words = ['--kind', 'marks', '--format', 'xlsx', '--scope', '遵义二村', '--expert', '张三', '李四'];
  const { exitCode } = await daozeJson('forms', small.workspace, '--phase', 'end', '--out', out, ...words);
  expect(exitCode).toBe(0);
  expect(readdirSync(out).toSorted()).toEqual([
    '专家评分表-2026-年终-C0002遵义二村-张三.xlsx',
    '专家评分表-2026-年终-C0002遵义二村-李四.xlsx',
  ]);
});

test.each([
  [['--scope', '没有的街道'], '没有的街道'],
  [['--kind', 'metrics', '--format', 'pdf'], '台账表只有 xlsx'],
  [['--kind', 'letters'], '--kind'],
])('%j is refused in one sentence, and nothing is written', async (words, told) => {
  const out = small.pathOf('没有');
  const { exitCode, stdout, stderr } = await daoze(
    'forms',
    small.workspace,
    '--phase',
    'mid',
    '--out',
    out,
    ...words,
  );
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr).toContain(told);
  expect(existsSync(out)).toBe(false);
});

test('without a register there is nothing to make forms of', async () => {
  const empty = small.pathOf('空.daoze');
  await daoze('init', empty, '--guideline', small.guideline, '--year', '2026');
  const { exitCode, stderr } = await daoze(
    'forms',
    empty,
    '--phase',
    'mid',
    '--out',
    small.pathOf('没有'),
    '--scope',
    '甲',
  );
  expect(exitCode).toBe(1);
  expect(stderr).toContain('请先导入名册');
});
