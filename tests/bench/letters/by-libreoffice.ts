import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFile } from '../../../electron/files/make-file.ts';
import type { Paper } from '../../../shared/report/paper.ts';

/**
 * Seconds a letter that LibreOffice takes to make a PDF of the same letters in Word, all in one start; null where it is not
 * installed.
 */
export async function secondsByLibreOffice(papers: readonly Paper[]): Promise<number | null> {
  const folder = mkdtempSync(join(tmpdir(), 'daoze-bench-'));
  const convert = (paths: readonly string[]) => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], {
      stdio: 'ignore',
    });
  };
  try {
    const paths = [];
    for (const [place, paper] of papers.entries()) {
      const made = await makeFile({ kind: 'docx', paper }, 'bundled');
      if (!made.ok) throw new Error(JSON.stringify(made.problems));
      const path = join(folder, `${place}.docx`);
      writeFileSync(path, made.value);
      paths.push(path);
    }
    // Its first start makes a profile.
    convert(paths.slice(0, 1));
    const start = performance.now();
    convert(paths);
    return (performance.now() - start) / 1000 / papers.length;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
