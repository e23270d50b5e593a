import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace } from '../../electron/store/open-workspace.ts';
import type { Workspace } from '../../electron/store/workspace.ts';
import { computeRun } from '../../electron/usecases/compute-run.ts';
import type { UseCaseContext } from '../../electron/usecases/context.ts';
import { guidelineEffect } from '../../electron/usecases/guideline-effect.ts';
import { readGuidelineOf } from '../../electron/usecases/read-guideline-of.ts';
import type { RunPhase } from '../../shared/model/phase.ts';

const PROGRAM = join(import.meta.dirname, '../../electron/cli/daoze.ts');
const TIMES = 5;

const CONTEXT: UseCaseContext = {
  now: () => '2026-12-01T00:00:00.000Z',
  newId: () => '00000000-0000-4000-8000-000000000001',
  author: 'bench',
  progress: () => {},
};

/** What a stricter guideline does to the demo's runs, beside computing the run twice from the file. */
export async function effectOfGuideline(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'daoze-bench-'));
  try {
    execFileSync(process.execPath, [PROGRAM, 'demo', '--out', folder], { stdio: 'ignore' });
    const opened = openWorkspace(join(folder, '长宁.daoze'));
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const lines = [...report(opened.value, 'mid'), ...report(opened.value, 'annual')];
    opened.value.close();
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(workspace: Workspace, phase: RunPhase): string[] {
  const guideline = { ...readGuidelineOf(workspace), version: 'tried', missing: zeroForMissing };
  const effects: number[] = [];
  const peers: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    effects.push(millisecondsOf(() => guidelineEffect(workspace, { phase, guideline }, CONTEXT)));
    peers.push(millisecondsOf(() => [1, 2].map(() => computeRun(workspace.store, phase))));
  }
  const [first = 0] = effects;
  const [ours, theirs] = [Math.min(...effects), Math.min(...peers)];
  return [
    `effect of a guideline on ${phase}, 1,041 compounds: ${ours.toFixed(0)} ms, the first time ${first.toFixed(0)} ms (to reach: under 1,000)`,
    `computing the run twice: ${theirs.toFixed(0)} ms, ${(theirs / ours).toFixed(2)} times ours`,
  ];
}

const zeroForMissing = { treat: 'zero', minimumCoverage: 0.8 } as const;

function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
