import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { daoze, daozeJson } from './daoze.ts';
import { makeSmallWorkspace, type SmallWorkspace } from './small-workspace.ts';

const GUIDELINE = join(import.meta.dirname, '../../resources/guidelines/changning-2026.json');

let small: SmallWorkspace;
let workspace: string;

beforeAll(async () => {
  small = await makeSmallWorkspace();
  workspace = small.pathOf('攻略.daoze');
  await daoze('init', workspace, '--guideline', GUIDELINE, '--year', '2026');
});

afterAll(() => small.remove());

test('playbook: a new workspace has what comes with the program, aspect by aspect', async () => {
  const { exitCode, stdout } = await daoze('playbook', workspace);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^动员参与主体$/m);
  expect(stdout).toContain('《楼组长补缺和分片联户》 通用');
  expect(stdout).toContain('《加装电梯按楼协商》 售后公房');
});

test('playbook --find: by the initials of a title; the only one is shown in full', async () => {
  // 楼组长补缺
  const { stdout } = await daoze('playbook', workspace, '--find', 'lzzbq');
  expect(stdout).toMatch(/^《楼组长补缺和分片联户》$/m);
  expect(stdout).toMatch(/^适用情形：/m);
  expect(stdout).toMatch(/^1\. 摸清空缺：/m);
  expect(stdout).toMatch(/^关联指标：楼组长配备率/m);
});

test('playbook --aspect --type --indicator: by name or code', async () => {
  const asked = ['--aspect', '开展沟通协商', '--type', '售后公房', '--indicator', '5.2.2'];
  const { json } = await daozeJson('playbook', workspace, ...asked);
  expect(json).toMatchObject({
    entries: [{ id: 'deliberate-old-estate-lift', typeNames: ['售后公房'], origin: 'built-in', version: 1 }],
  });
  const { json: general } = await daozeJson(
    'playbook',
    workspace,
    '--type',
    '通用',
    '--indicator',
    '楼组长配备率',
  );
  expect(general).toMatchObject({ entries: [{ id: 'mobilise-stairwell-leaders', types: [] }] });
});

test('playbook --adopt: takes what is missing, and nothing where nothing is', async () => {
  const { exitCode, stdout } = await daoze('playbook', workspace, '--adopt', '--find', '没有这样的攻略');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('取用自带攻略 0 条。');
  expect(stdout).toContain('没有找到攻略。');
});

test.each([
  ['--aspect', '绿化', '没有“绿化”这一方面'],
  ['--type', '别墅', '导则中没有小区类型“别墅”'],
  ['--indicator', '9.9', '导则中没有末级指标“9.9”'],
])('playbook %s %s: refused with what there is', async (option, word, sentence) => {
  const { exitCode, stderr } = await daoze('playbook', workspace, option, word, '--adopt');
  expect(exitCode).toBe(1);
  expect(stderr).toContain(sentence);
});
