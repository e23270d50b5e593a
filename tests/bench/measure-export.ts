import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { WantedDocument } from '../../shared/contract/reports.ts';
import type { MeasuredExport } from './report-process.ts';
import { sampleWorkspace } from './sample-workspace.ts';

const PROCESS = join(import.meta.dirname, 'report-process.ts');
const run = promisify(execFile);

/** Exports documents of the sample district in a process of its own, and says what that took. */
export async function measureExport(documents: readonly WantedDocument[]): Promise<MeasuredExport> {
  const folder = await mkdtemp(join(tmpdir(), 'daoze-bench-'));
  try {
    const words = ['--no-warnings', PROCESS, sampleWorkspace(), folder, JSON.stringify(documents)];
    const { stdout } = await run(process.execPath, words);
    return JSON.parse(stdout) as MeasuredExport;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
