import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '../../electron/cli/daoze.ts');

/** The demo as a newcomer runs it, and `score` on the workspace it leaves: each a process of its own. */
export async function demoAndScore(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'daoze-bench-'));
  try {
    const demo = secondsOf('demo', '--out', folder);
    const workspace = join(folder, '长宁.daoze');
    const score = Math.min(...[1, 2, 3].map(() => secondsOf('score', workspace, '--phase', 'mid')));
    const year = secondsOf('score', workspace, '--phase', 'annual');
    return [
      `demo, 1,041 compounds, both phases: ${demo.toFixed(1)} s (to reach: under 60)`,
      `score --phase mid: ${score.toFixed(2)} s (to reach: under 3); --phase annual: ${year.toFixed(2)} s`,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function secondsOf(...words: readonly string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, [PROGRAM, ...words], { stdio: ['ignore', 'ignore', 'ignore'] });
  return (performance.now() - start) / 1000;
}
