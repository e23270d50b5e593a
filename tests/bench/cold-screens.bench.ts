import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withWorkspace } from '../../electron/usecases/with-workspace.ts';
import type { Call } from '../../shared/contract/dispatch.ts';
import { ok } from '../../shared/problems/result.ts';
import { sampleWorkspace } from './sample-workspace.ts';
import { answered, homeCalls, screenCalls } from './screens/screen-calls.ts';
import { type Took, WorkspaceAtWork } from './screens/workspace-at-work.ts';

const LIMIT_MS = 150;
const TIMES = 3;

/** What a call took right after the first screen was there. */
interface Cold extends Took {
  readonly call: Call;
  /** The answers of the first screen, after the file was opened. */
  readonly home: number;
}

/**
 * Every reading call of the screens as the very first after the home screen: each in a thread of its own that has just opened the
 * file, while that thread begins to read ahead. The best of several is told, so that what else the machine does hardly counts.
 */
export async function coldScreens(sample = sampleWorkspace()): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'daoze-cold-'));
  const path = join(folder, '区.daoze');
  copyFileSync(sample, path);
  try {
    const found: Cold[] = [];
    for (const call of await callsOf(path)) found.push(await best(path, call));
    const sorted = found.sort((a, b) => b.waited - a.waited);
    const late = sorted.filter(({ waited }) => waited > LIMIT_MS).length;
    const home = Math.min(...found.map((one) => one.home));
    return [
      `the first screen has all its answers ${home.toFixed(0)} ms after opening; one more call then, alone in a fresh thread:`,
      `${found.length} calls, ${late} of them above ${LIMIT_MS} ms; waited, computed:`,
      ...sorted.map(lineOf),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function callsOf(path: string): Promise<readonly Call[]> {
  const context = {
    now: () => '2026-11-20T00:00:00.000Z',
    newId: () => crypto.randomUUID(),
    author: '测试',
    progress: () => {},
  };
  const found = await withWorkspace(path, async (workspace) =>
    ok(await screenCalls((operation, input) => answered({ workspace }, { operation, input }, context))),
  );
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

async function best(path: string, call: Call): Promise<Cold> {
  const found: Cold[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const workspace = await WorkspaceAtWork.open(path);
    const home = await workspace.answer(homeCalls('mid'));
    found.push({ call, home: home.waited, ...(await workspace.answer([call])) });
    await workspace.close();
  }
  return found.reduce((quickest, one) => (one.waited < quickest.waited ? one : quickest));
}

function lineOf({ call: { operation, input }, waited, computed }: Cold): string {
  const mark = waited > LIMIT_MS ? '!' : ' ';
  const figures = [waited, computed].map((ms) => `${ms.toFixed(0).padStart(5)} ms`).join(' ');
  return `${figures} ${mark} ${operation} ${JSON.stringify(input)}`;
}
