import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../../electron/files/write-whole.ts';
import { temporaryFolder } from './temporary-files.ts';

const BYTES = new TextEncoder().encode('新');

test('folders on the way are made, and nothing else is left behind', async () => {
  const folder = temporaryFolder();
  const path = join(folder, '华阳路街道', '甲.txt');
  expect(await writeWhole(path, BYTES)).toEqual({ ok: true, value: path });
  expect(readFileSync(path, 'utf8')).toBe('新');
  expect(readdirSync(join(folder, '华阳路街道'))).toEqual(['甲.txt']);
});

test('what stood there is replaced as a whole', async () => {
  const path = join(temporaryFolder(), '甲.txt');
  writeFileSync(path, '旧的内容');
  await writeWhole(path, BYTES);
  expect(readFileSync(path, 'utf8')).toBe('新');
});

test('a place that cannot be written is refused with its path, and leaves nothing', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '甲.pdf'));
  const written = await writeWhole(join(folder, '甲.pdf'), BYTES);
  expect(!written.ok && written.problems[0]?.code).toBe('report-not-written');
  expect(readdirSync(folder)).toEqual(['甲.pdf']);
});

test('a workspace is never written over, whatever its name', async () => {
  const path = join(temporaryFolder(), '抽样方案.xlsx');
  const workspace = Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(84)]);
  writeFileSync(path, workspace);
  const written = await writeWhole(path, BYTES);
  expect(!written.ok && written.problems[0]?.code).toBe('report-over-workspace');
  expect(readFileSync(path)).toEqual(workspace);
});
