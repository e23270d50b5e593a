import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { daoze, daozeJson, linesOf } from './daoze.ts';
import { makeSmallWorkspace, type SmallWorkspace } from './small-workspace.ts';

let small: SmallWorkspace;

/** A workspace with a second version, in which the best grade starts at 92. */
beforeAll(async () => {
  small = await makeSmallWorkspace();
  const guideline = JSON.parse(readFileSync(small.guideline, 'utf8'));
  guideline.version = '2026.2';
  guideline.grades[0].from = 92;
  const file = small.write('新导则.json', JSON.stringify(guideline));
  const words = ['guideline', 'import', small.workspace, file, '--reason', '专家会', '--author', '李科员'];
  const { exitCode } = await daoze(...words);
  expect(exitCode).toBe(0);
});

afterAll(() => small.remove());

test('guideline versions: number, name, author, reason and which is current', async () => {
  const { exitCode, stdout } = await daoze('guideline', 'versions', small.workspace);
  expect(exitCode).toBe(0);
  const [headings, first, second] = linesOf(stdout);
  expect(headings).toMatch(/^第几版 +导则 +时间 +操作人 +原因 +末级指标 +用于评分 +现行$/);
  expect(first).toMatch(/^ +1 +changning-2026@2026\.1 .* 测试 .* 45 +–$/);
  expect(second).toMatch(/^ +2 +changning-2026@2026\.2 .* 李科员 +专家会 .* 45 +– +✓$/);
});

test('guideline versions --json: the runs of each version', async () => {
  const { json } = await daozeJson('guideline', 'versions', small.workspace);
  expect(json).toMatchObject([
    { number: 1, guideline: 'changning-2026@2026.1', isCurrent: false, runs: [] },
    { number: 2, guideline: 'changning-2026@2026.2', isCurrent: true, reason: '专家会', leaves: 45 },
  ]);
});

test('guideline diff: of one workspace, the current version and the one before', async () => {
  const { exitCode, stdout } = await daoze('guideline', 'diff', small.workspace);
  expect(exitCode).toBe(0);
  expect(linesOf(stdout)).toEqual([
    'changning-2026@2026.1（第 1 版） → changning-2026@2026.2（第 2 版）：2 处不同',
    '  版本 2026.1 → 2026.2',
    '  等次 优秀：起始分 90 → 92',
  ]);
});

test('guideline diff --json: both sides, and every difference with its sentence', async () => {
  const words = ['guideline', 'diff', small.guideline, small.workspace, '--after', '2', '--lang', 'en'];
  const { json } = await daozeJson(...words);
  expect(json).toMatchObject({
    before: { guideline: 'changning-2026@2026.1', number: null },
    after: { guideline: 'changning-2026@2026.2', number: 2 },
    type: null,
    differences: [
      { change: 'value', field: 'version', sentence: 'version 2026.1 → 2026.2' },
      {
        change: 'value',
        where: { part: 'grades', ids: ['优秀'], path: 'grades › 优秀 › from' },
        field: 'from',
        before: { value: 90 },
        after: { value: 92 },
        sentence: 'grade 优秀: from 90 → 92',
      },
    ],
  });
});

test('guideline diff --type: what a type has of its own', async () => {
  const { exitCode, stdout } = await daoze('guideline', 'diff', small.workspace, '--type', '老洋房');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('changning-2026@2026.2（第 2 版） · 老洋房：');
  expect(stdout).toContain('2.1.1 业委会组建与规范运作：不适用于老洋房');
});

test.each([
  [['--type', '别墅'], '--type 不能是“别墅”'],
  [['--type', '老洋房', '--before', '1'], '不能同时使用'],
  [['--before', '7'], '没有第 7 版导则'],
  [['--before', '一'], '应为 1 至 999999 之间的整数'],
])('guideline diff %j is refused in one sentence', async (words, sentence) => {
  const { exitCode, stderr } = await daoze('guideline', 'diff', small.workspace, ...words);
  expect(exitCode).toBe(1);
  expect(linesOf(stderr)).toEqual([expect.stringContaining(sentence)]);
});

test('guideline export --version: an earlier version comes out as it was', async () => {
  const file = small.pathOf('第一版.json');
  expect((await daoze('guideline', 'export', small.workspace, file, '--version', '1')).exitCode).toBe(0);
  const { stdout } = await daoze('guideline', 'diff', small.guideline, file);
  expect(stdout.trim()).toBe('changning-2026@2026.1 → changning-2026@2026.1：没有不同。');
});

test('score and explain name the guideline by name and number', async () => {
  const scored = await daoze('score', small.workspace, '--phase', 'mid');
  expect(scored.stdout).toMatch(/^导则 changning-2026@2026\.2（第 2 版）$/m);
  const words = ['--phase', 'mid', '--compound', 'C0001', '--lang', 'en'];
  const explained = await daoze('explain', small.workspace, ...words);
  expect(explained.stdout).toMatch(/^guideline changning-2026@2026\.2 \(version 2\)$/m);
});

test('a blank author and a blank reason count as left out', async () => {
  const guideline = JSON.parse(readFileSync(small.guideline, 'utf8'));
  const file = small.write('第三版.json', JSON.stringify({ ...guideline, version: '2026.3' }));
  await daoze('guideline', 'import', small.workspace, file, '--reason', ' \n ', '--author', '');
  const { json } = await daozeJson('guideline', 'versions', small.workspace);
  expect(json).toMatchObject([
    {},
    {},
    { number: 3, reason: '由文件“第三版.json”导入', author: expect.stringMatching(/\S/) },
  ]);
});
