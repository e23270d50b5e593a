import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../../electron/files/make-folder.ts';
import { writeWhole } from '../../../electron/files/write-whole.ts';
import { temporaryFolder } from './temporary-files.ts';

test('folders on the way are made, also when many want them at once', async () => {
  const path = join(temporaryFolder(), '街镇', '居委会', '小区');
  await Promise.all(Array.from({ length: 8 }, () => makeFolder(path)));
  await makeFolder(path);
  expect(existsSync(path)).toBe(true);
});

test('a file in the way is told', async () => {
  const file = join(temporaryFolder(), '文件');
  writeFileSync(file, '');
  await expect(makeFolder(file)).rejects.toThrow('EEXIST');
  await expect(makeFolder(join(file, '甲', '乙'))).rejects.toThrow(/ENOTDIR|ENOENT|EEXIST/);
});

test('a place where no folder can be is refused at once, not tried for ever', async () => {
  // Elsewhere than on Linux a name that is too long stands for it.
  const nowhere = process.platform === 'linux' ? '/proc/daoze' : join(temporaryFolder(), '长'.repeat(300));
  const written = await writeWhole(join(nowhere, '甲', '乙.pdf'), new Uint8Array(1));
  expect(written).toMatchObject({ ok: false, problems: [{ code: 'report-not-written' }] });
});
