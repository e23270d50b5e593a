import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { countEvidence } from '../../../electron/store/count-evidence.ts';
import { findFaults } from '../../../electron/store/find-faults.ts';
import { listImports } from '../../../electron/store/imports.ts';
import { openWorkspace } from '../../../electron/store/open-workspace.ts';
import { opened, workspaceFile } from './workspaces.ts';

const CHILD = fileURLToPath(new URL('./commit-forever.ts', import.meta.url));
const RESPONSES = 2_000;

/** Lets a process import into the file, kills it so long after its first commit, and counts its commits. */
async function killDuringImport(path: string, afterMs: number): Promise<number> {
  const child = spawn(process.execPath, [CHILD, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let acknowledged = 0;
  child.stdout.on('data', (lines: Buffer) => {
    acknowledged += lines.toString().split('\n').length - 1;
  });
  await once(child.stdout, 'data');
  await setTimeout(afterMs);
  child.kill('SIGKILL');
  await once(child, 'close');
  return acknowledged;
}

test.each([3, 17, 41, 76, 130])(
  'an import killed %i ms later is whole or absent, and what was acknowledged is there',
  async (afterMs) => {
    const path = workspaceFile();
    const acknowledged = await killDuringImport(path, afterMs);
    const { store } = opened(openWorkspace(path));
    expect(findFaults(store)).toEqual([]);
    const imports = listImports(store).length;
    expect([acknowledged, acknowledged + 1]).toContain(imports);
    expect(countEvidence(store, 'mid').responses).toBe(imports * RESPONSES);
  },
);
