import { afterAll, beforeAll, expect, test } from 'vitest';
import { daoze, daozeJson } from './daoze.ts';
import { makeSmallWorkspace, type SmallWorkspace } from './small-workspace.ts';

let small: SmallWorkspace;

const ITEMS = [
  '清单,类别,内容,居委会/小区类型',
  '需求,物业管理,增加门岗,遵义居委会',
  '资源,人力,人民调解员,遵义居委会',
  '服务,法律,物业纠纷调解,遵义居委会',
];

/** The tests below are steps that build on each other. */
beforeAll(async () => {
  small = await makeSmallWorkspace();
  await daoze('lists', small.workspace, '--import', small.write('清单.csv', ITEMS.join('\n')));
});

afterAll(() => small.remove());

const OF = ['--committee', '遵义居委会'];
const lists = (word: string, ...words: readonly string[]) =>
  daoze('lists', word, small.workspace, ...words, ...OF);

test('the items are numbered over all three lists, for people and for programs', async () => {
  const { stdout } = await daoze('lists', small.workspace, ...OF);
  expect(stdout).toMatch(/1 +物业管理 +增加门岗/);
  expect(stdout).toMatch(/3 +法律 +物业纠纷调解/);
  const { json } = await daozeJson('lists', 'show', small.workspace, ...OF, '--list', 'services');
  expect(json).toMatchObject({ items: [{ number: 3, text: '物业纠纷调解', id: expect.any(String) }] });
});

test.each([
  [['change', '1'], '没有说明要改什么'],
  [['change', '1', '--category', '养老'], '基础设施、物业管理'],
  [['link', '1'], '没有说明对应什么'],
  [['link', '2', '--with', '99'], '“人民调解员”不是问题需求'],
  [['add', '增加 门岗', '--category', '基础设施'], '清单里已有“增加 门岗”'],
  [
    ['change', '2', '--state', 'met'],
    '“人民调解员”在社会资源清单里，没有这个状态。请选择：待核实（proposed）',
  ],
  [['show', '--dry-run'], '--dry-run 只有同时给出 --import 才有用'],
  [['show', '--candidates', '--list', 'services'], '不能同时使用'],
  [['remove', '99'], '没有第 99 项'],
])('lists %j is refused with the way out', async (words, sentence) => {
  const [word = '', ...others] = words;
  const { exitCode, stdout, stderr } = await lists(word, ...others);
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr).toContain(sentence);
});

test('link, change, remove: by number; what was written is taken back by its batch', async () => {
  const linked = await lists('link', '1', '--with', '2', '3', '--action', '每月一次');
  expect([linked.exitCode, linked.stdout]).toEqual([
    0,
    '已对应，这项需求现有服务和资源 2 项（第 3 批，可用 undo --batch 3 撤销）。\n',
  ]);
  const unlinked = await lists('unlink', '1', '--with', '3');
  expect(unlinked.stdout).toContain('现有服务和资源 1 项');
  const changed = await lists('change', '3', '--category', '阵地', '--json');
  expect(JSON.parse(changed.stdout)).toEqual({ batch: 5, changed: 1 });
  const removed = await lists('remove', '2-3', '--author', '李科长');
  expect(removed.stdout).toContain('已移除 2 项（第 6 批');
  const back = await daoze('undo', small.workspace, '--batch', '6');
  expect([back.exitCode, back.stdout]).toEqual([0, expect.stringContaining('已撤销第 6 批登记：')]);
  const { json } = await daozeJson('lists', small.workspace, ...OF);
  expect(json).toMatchObject({
    place: { needs: 1, resources: 2, services: 0 },
    items: [
      { text: '增加门岗', resources: [{ text: '人民调解员' }], action: '每月一次' },
      { text: '人民调解员' },
      { text: '物业纠纷调解', category: 'places' },
    ],
  });
  expect((await daoze('check', small.workspace)).exitCode).toBe(0);
});

test('add, proposals: a new service is proposed for the need it fits', async () => {
  const need = await lists('add', '提供老年助餐', '--category', '特殊群体关爱', '--json');
  expect(need.exitCode).toBe(0);
  await lists('add', '社区食堂助餐', '--category', '为老');
  const { id } = JSON.parse(need.stdout);
  const { json } = await daozeJson('lists', 'proposals', small.workspace, id);
  expect(json).toMatchObject([{ list: 'services', text: '社区食堂助餐' }]);
});

test('numbers need a place, undo one thing to take back', async () => {
  const placeless = await daoze('lists', 'remove', small.workspace, '1');
  expect([placeless.exitCode, placeless.stderr]).toEqual([1, expect.stringContaining('--committee')]);
  const nothing = await daoze('undo', small.workspace);
  expect([nothing.exitCode, nothing.stderr]).toEqual([1, expect.stringContaining('缺少参数 <import>')]);
  const never = await daoze('undo', small.workspace, '--batch', '99');
  expect([never.exitCode, never.stderr]).toEqual([1, expect.stringContaining('没有第 99 批登记')]);
  const both = await daoze('undo', small.workspace, '1', '--batch', '1');
  expect([both.exitCode, both.stderr]).toEqual([1, expect.stringContaining('不能同时使用')]);
});
