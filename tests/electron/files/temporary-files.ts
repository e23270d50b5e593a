import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder for the files of one test file; it is gone when the tests are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'daoze-files-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Gives a function that writes bytes to a new file of this name and tells where it lies. */
export function temporaryFiles(): (name: string, content: string | Buffer) => string {
  const folder = temporaryFolder();
  let count = 0;
  return (name, content) => {
    count++;
    const path = join(mkdtempSync(join(folder, `${count}-`)), name);
    writeFileSync(path, content);
    return path;
  };
}
