import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, onTestFinished, test } from 'vitest';
import { makerHere } from '../../electron/files/file-maker.ts';
import { exportReports } from '../../electron/usecases/export-reports.ts';
import { CONTEXT } from '../electron/usecases/context.ts';
import { scoredWorkspace } from '../electron/usecases/scored-workspace.ts';

const PROCESS = join(import.meta.dirname, 'exporting.ts');
const LETTERS = 16;
/** The process is killed when it first says that so many letters are there, each time it is started. */
const KILLED_AT = [2, 5, 9];

test('letters of an export that is killed are whole or absent, and the next export goes on with the rest', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'daoze-killed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const files of KILLED_AT) {
    await killedAt(files, folder);
    const there = lettersIn(folder);
    expect(there.length).toBeGreaterThanOrEqual(files);
    expect(there.length).toBeLessThan(LETTERS);
    for (const path of there) await expectWhole(path);
  }
  const survived = lettersIn(folder).length;
  const documents = [{ kind: 'letters', scope: { kind: 'all' }, format: 'pdf', combined: false }] as const;
  const request = { phase: 'mid', folder, documents } as const;
  const exported = await exportReports(scoredWorkspace(LETTERS), request, CONTEXT, makerHere('bundled'));
  const { files, skipped } = exported.ok ? exported.value : { files: [], skipped: [] };
  // A letter whose line of the record was on its way is written once more.
  expect(skipped.length).toBeGreaterThanOrEqual(survived - 2);
  expect(files.length + skipped.length).toBe(LETTERS);
  expect(lettersIn(folder)).toHaveLength(LETTERS);
  expect(filesIn(folder).filter((path) => path.endsWith('.part'))).toEqual([]);
}, 120_000);

/** Ends when the process has ended, killed in the midst of its work. */
function killedAt(files: number, folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--no-warnings', PROCESS, folder, String(LETTERS)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.on('data', (said: Buffer) => {
      const counts = said.toString().trim().split('\n').map(Number);
      if (counts.some((count) => count >= files)) child.kill('SIGKILL');
    });
    child.on('exit', (_code, signal) =>
      signal === 'SIGKILL' ? resolve() : reject(new Error('it ended before it was killed')),
    );
  });
}

async function expectWhole(path: string): Promise<void> {
  const bytes = readFileSync(path);
  expect(bytes.toString('latin1').trimEnd().endsWith('%%EOF')).toBe(true);
  const pdf = await getDocument({ data: new Uint8Array(bytes) }).promise;
  expect(pdf.numPages).toBeGreaterThan(0);
  await pdf.destroy();
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function lettersIn(folder: string): string[] {
  return filesIn(folder).filter((path) => path.endsWith('.pdf'));
}
