import { afterAll, beforeAll, expect, test } from 'vitest';
import { daoze, daozeJson } from './daoze.ts';
import { makeSmallWorkspace, type SmallWorkspace } from './small-workspace.ts';

let small: SmallWorkspace;

/** The tests below are steps that build on each other. */
beforeAll(async () => {
  small = await makeSmallWorkspace();
});

afterAll(() => small.remove());

const undo = (...words: readonly string[]) => daoze('undo', small.workspace, ...words);

test('an import of transcripts and an item give the batch by which they are taken back', async () => {
  const rows = [
    '访谈编号,小区编号,访谈对象,访谈全文',
    'F1,C0001,居民,晚上停不进车',
    'F2,C0002,居民,电梯常坏',
  ];
  const file = small.write('访谈.csv', rows.join('\n'));
  const words = ['import', small.workspace, file, '--phase', 'mid'];
  const imported = await daoze('interviews', ...words);
  expect([imported.exitCode, imported.stdout]).toEqual([
    0,
    expect.stringContaining('拒收 0 行（第 2 批，可用 undo --batch 2 撤销）。'),
  ]);
  expect((await daoze('interviews', ...words)).stdout).toContain('未变 2 行，拒收 0 行。');
  const item = ['--compound', 'C0001', '--problem', '楼道堆物', '--deadline', '2100-09-30'];
  await daoze('rectification', 'add', small.workspace, ...item, '--author', '王科员');
  const removed = await daozeJson('rectification', 'remove', small.workspace, 'C0001-01');
  expect(removed.json).toEqual({ batch: 4 });
});

test('undo says what it takes back, and that a second time nothing is left', async () => {
  const undone = await undo('--batch', '2');
  expect([undone.exitCode, undone.stdout]).toEqual([
    0,
    '已撤销第 2 批登记：移除访谈记录 2 条（第 5 批，可用 undo --batch 5 撤销）。\n',
  ]);
  const again = await undo('--batch', '2', '--lang', 'en');
  expect([again.exitCode, again.stderr]).toEqual([
    1,
    expect.stringContaining('batch 2 was taken back by batch 5 already'),
  ]);
});

test('--batches lists what was written, and by which batch it was taken back', async () => {
  const { stdout } = await undo('--batches');
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(6);
  expect(lines[1]).toMatch(/^ +1 .+写入攻略 \d+ 条/);
  expect(lines[2]).toMatch(/^ +2 .+写入访谈记录 2 条 +访谈记录 访谈\.csv +由第 5 批撤销$/);
  expect(lines[3]).toMatch(/^ +3 .+王科员 +写入整改项 1 条/);
  const { json } = await daozeJson('undo', small.workspace, '--batches');
  expect(json).toMatchObject({
    batches: [{ batch: 1 }, { batch: 2, undoneBy: 5 }, { batch: 3 }, { batch: 4 }, { batch: 5, undoes: 2 }],
  });
  const both = await undo('1', '--batches');
  expect([both.exitCode, both.stderr]).toEqual([1, expect.stringContaining('不能同时使用')]);
});
