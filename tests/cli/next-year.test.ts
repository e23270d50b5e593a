import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { daoze, daozeJson } from './daoze.ts';
import { makeSmallWorkspace, type SmallWorkspace } from './small-workspace.ts';

let small: SmallWorkspace;

beforeAll(async () => {
  small = await makeSmallWorkspace();
});

afterAll(() => small.remove());

test('next-year: the register goes over, and the year after follows by itself', async () => {
  const { exitCode, json } = await daozeJson('next-year', small.workspace, small.pathOf('2027.daoze'));
  expect(exitCode).toBe(0);
  expect(json).toMatchObject({ year: 2027, compounds: 2, names: 0, rectification: 0, earlierScores: 2 });
  const checked = await daoze('check', small.pathOf('2027.daoze'));
  expect(checked.exitCode).toBe(0);
});

test('next-year: nothing is done where the new file is there, or the year is not later', async () => {
  const again = await daoze('next-year', small.workspace, small.pathOf('2027.daoze'));
  expect([again.exitCode, again.stdout]).toEqual([1, '']);
  expect(again.stderr).toContain('2027.daoze');
  const earlier = await daoze('next-year', small.workspace, small.pathOf('2025.daoze'), '--year', '2025');
  expect([earlier.exitCode, earlier.stderr]).toEqual([
    1,
    expect.stringContaining('新年度 2025 不晚于原工作区的 2026 年度'),
  ]);
});

test('a new workspace is not called like a workbook, whichever command makes it', async () => {
  const workbook = small.pathOf('2027.xlsx');
  const next = await daoze('next-year', small.workspace, workbook);
  const first = await daoze('init', workbook, '--guideline', small.guideline, '--year', '2027');
  for (const { exitCode, stdout, stderr } of [next, first]) {
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toContain('新的工作区不能以“.xlsx”结尾');
  }
  const demo = await daoze('demo', '--out', small.pathOf('长宁.daoze'));
  expect([demo.exitCode, demo.stderr]).toEqual([1, expect.stringContaining('不是文件')]);
  expect(existsSync(workbook)).toBe(false);
});
