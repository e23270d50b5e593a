import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tooNew } from '../../../electron/packaging/check-glibc.ts';
import { neededVersions } from '../../../electron/packaging/needed-versions.ts';

const PREBUILT = join(import.meta.dirname, '../../../node_modules/better-sqlite3/prebuilds');

describe('what a Linux library asks of the system', () => {
  const x64 = readFileSync(join(PREBUILT, 'linux-x64.node'));

  test('is what binutils say of the ready-made SQLite: glibc 2.34 at most', () => {
    const names = neededVersions(x64)
      .filter(({ name }) => name.startsWith('GLIBC_'))
      .map(({ name }) => name);
    expect(names).toContain('GLIBC_2.34');
    expect(new Set(names).size).toBe(10);
  });

  test('is too much for the oldest systems in the ready-made one, which therefore is built from source', () => {
    expect(tooNew(x64)).toEqual(expect.arrayContaining(['GLIBC_2.34', 'GLIBCXX_3.4.29']));
    expect(tooNew(x64)).not.toContain('GLIBC_2.28');
  });

  test('is read of the other processor, too', () => {
    const arm64 = readFileSync(join(PREBUILT, 'linux-arm64.node'));
    expect(neededVersions(arm64).map(({ library }) => library)).toContain('libc.so.6');
  });

  test('is not guessed of a file of another kind', () => {
    expect(() => neededVersions(readFileSync(join(PREBUILT, 'win32-x64.node')))).toThrow(/ELF/);
  });
});
