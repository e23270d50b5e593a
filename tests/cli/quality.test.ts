import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RESPONSES, surveyGuideline } from '../electron/usecases/doubtful-responses.ts';
import { daoze, daozeJson } from './daoze.ts';
import { makeSmallWorkspace, type SmallWorkspace } from './small-workspace.ts';

let small: SmallWorkspace;
let workspace: string;

/** The tests below are steps that build on each other. */
beforeAll(async () => {
  small = await makeSmallWorkspace();
  workspace = small.pathOf('问卷.daoze');
  const guideline = small.pathOf('导则.json');
  writeFileSync(guideline, JSON.stringify(surveyGuideline()));
  const register = small.write(
    '小区.csv',
    '小区编号,小区名称,小区类型,街镇,居委会\nC1,甲苑,普通商品房,天山路街道,一居',
  );
  await daoze('init', workspace, '--guideline', guideline, '--year', '2026');
  await daoze('import', workspace, register, '--kind', 'registry');
});

afterAll(() => small.remove());

test('import: the preview names the doubtful rows, which count all the same', async () => {
  const file = small.write('问卷.csv', RESPONSES.join('\n'));
  const { exitCode, json } = await daozeJson(
    'import',
    workspace,
    file,
    '--kind',
    'questionnaire',
    '--phase',
    'mid',
  );
  expect(exitCode).toBe(0);
  expect(json).toMatchObject({
    accepted: 6,
    rejected: 0,
    problems: [{ code: 'import-flagged', severity: 'warning' }],
  });
});

test('quality: by rule with counts, then each response with its row', async () => {
  const { exitCode, stdout } = await daoze('quality', workspace, '--phase', 'mid');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/too_fast +答题过快 +用时少于 30 秒 +1/);
  expect(stdout).toMatch(/C1 +问卷\.csv +3 +同项作答 3 道单选题都选第 2 项/);
});

test('quality --json: the same for programs', async () => {
  const { json } = await daozeJson('quality', workspace, '--phase', 'mid');
  expect(json).toMatchObject({
    phase: 'mid',
    rules: [{ rule: 'too_fast', limit: '用时少于 30 秒', flagged: 1 }, {}, {}, {}],
    flagged: [{ compound: 'C1', file: '问卷.csv', row: 2, flags: [{ rule: 'too_fast' }] }, {}, {}, {}],
    leftOut: [],
  });
});

test('leave-out: by rule or by row, never without a reason', async () => {
  const asked = ['leave-out', workspace, '--phase', 'mid', '--rule', 'too_fast'];
  expect((await daoze(...asked)).exitCode).toBe(1);
  expect((await daoze(...asked, '--reason', ' ')).stderr).toContain('没有写明原因');
  expect((await daoze(...asked, '--response', '问卷.csv:3', '--reason', '核实')).exitCode).toBe(1);
  const byRule = await daoze(...asked, '--reason', '代填', '--author', '李科长');
  expect([byRule.exitCode, byRule.stdout]).toEqual([0, expect.stringContaining('不计入问卷 1 份')]);
  const byRow = await daoze(
    'leave-out',
    workspace,
    '--phase',
    'mid',
    '--response',
    '问卷.csv:3',
    '--reason',
    '代填',
  );
  expect(byRow.exitCode).toBe(0);
});

test('restore: counts again what was left out', async () => {
  const asked = ['restore', workspace, '--phase', 'mid', '--response', '问卷.csv:3', '--reason', '本人确认'];
  expect((await daoze(...asked)).stdout).toContain('恢复计入问卷 1 份');
  const again = await daoze(...asked);
  expect([again.exitCode, again.stderr]).toEqual([1, expect.stringContaining('本来就计入')]);
  const { stdout } = await daoze('quality', workspace, '--phase', 'mid');
  expect(stdout).toMatch(/C1 +问卷\.csv +2 +代填 +李科长/);
  expect((await daoze('check', workspace)).exitCode).toBe(0);
});
