import { afterAll, beforeAll, expect, test } from 'vitest';
import { daoze, daozeJson } from './daoze.ts';
import { makeSmallWorkspace, type SmallWorkspace } from './small-workspace.ts';

let small: SmallWorkspace;

/** The tests below are steps that build on each other: compounds of 320 and 1180 households. */
beforeAll(async () => {
  small = await makeSmallWorkspace();
});

afterAll(() => small.remove());

const plan = (...words: readonly string[]) => daozeJson('plan', small.workspace, '--phase', 'mid', ...words);

test('plan --json: what the guideline asks for, with nothing saved', async () => {
  const { exitCode, json } = await plan('--margin', '10%', '--confidence', '0.95');
  expect(exitCode).toBe(0);
  // 96.04 / (1 + 95.04/320) = 74.04; with 1180 households 88.88.
  expect(json).toMatchObject({
    ...{ phase: 'mid', saved: false, seed: 2026, returnRate: null },
    terms: { level: 'compound', margin: 0.1, confidence: 0.95 },
    district: { compounds: 2, planned: 164, valid: 0, missing: 164, underSampled: 2, unplanned: 0 },
    compounds: [
      {
        code: 'C0001',
        type: 'commodity',
        subdistrict: '华阳路街道',
        planned: 75,
        missing: 75,
        margin: null,
        underSampled: true,
      },
      { code: 'C0002', planned: 89 },
    ],
    draw: null,
  });
});

test('plan --save keeps it; the next call shows it, in words too', async () => {
  const words = ['--by', 'district', '--minimum', '30', '--seed', '7', '--save', '--author', '王科员'];
  const { exitCode, json } = await plan('--margin', '0.1', ...words);
  expect(exitCode).toBe(0);
  // 1500 households ask for 90.3, so 91: 19.4 and 71.6; the first is raised to 30.
  expect(json).toMatchObject({ saved: true, seed: 7, compounds: [{ planned: 30 }, { planned: 72 }] });
  const { stdout } = await daoze('plan', small.workspace, '--phase', 'mid');
  expect(stdout).toMatch(/已保存.*全区.*每小区最少 30 户/);
  expect(stdout).toMatch(/全区 +2 +1500 +102/);
});

test('plan --draw: from a list into a file; rows at fault make exit code 2', async () => {
  const doors = Array.from({ length: 40 }, (_, at) => `C0001,${at + 1}`);
  const list = small.write('名单.csv', ['小区编号,户号', ...doors, 'C0001,1'].join('\n'));
  const out = small.pathOf('抽中.xlsx');
  const { exitCode, json } = await plan('--draw', list, '--out', out);
  expect(exitCode).toBe(2);
  expect(json).toMatchObject({
    draw: { listed: 40, drawn: 30, reserve: 9, rejected: 1, problems: [{}, { code: 'households-repeated' }] },
  });
});

test('plan refuses in one sentence what makes no sense, and does nothing', async () => {
  const list = small.pathOf('名单.csv');
  for (const words of [
    ['--margin', '10'],
    ['--by', 'street'],
    ['--draw', list],
    ['--draw', list, '--out', small.pathOf('x.xlsx'), '--margin', '0.2'],
    ['--draw', list, '--out', small.pathOf('抽中.csv')],
    ['--export', small.pathOf('方案.csv')],
  ]) {
    const { exitCode, stderr } = await daoze('plan', small.workspace, '--phase', 'mid', ...words);
    expect(exitCode).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
});
