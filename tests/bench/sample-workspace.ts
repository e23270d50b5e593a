import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '../../electron/cli/daoze.ts');

let made: string | null = null;

/** A workspace with the whole sample district, every phase scored; made once for all benchmarks of one start. */
export function sampleWorkspace(): string {
  if (made !== null) return made;
  const folder = mkdtempSync(join(tmpdir(), 'daoze-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  execFileSync(process.execPath, [PROGRAM, 'demo', '--out', folder], { stdio: 'ignore' });
  made = join(folder, '长宁.daoze');
  return made;
}
