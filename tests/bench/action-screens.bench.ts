import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workspace } from '../../electron/store/workspace.ts';
import type { UseCaseContext } from '../../electron/usecases/context.ts';
import { warmUp } from '../../electron/usecases/warm-up.ts';
import { withWorkspace } from '../../electron/usecases/with-workspace.ts';
import type { Call } from '../../shared/contract/dispatch.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { sampleWorkspace } from './sample-workspace.ts';
import { answered, screenCalls } from './screens/screen-calls.ts';

const LIMIT_MS = 150;
const TIMES = 7;

const CONTEXT: UseCaseContext = {
  now: () => '2026-11-20T00:00:00.000Z',
  newId: () => crypto.randomUUID(),
  author: '测试',
  progress: () => {},
};

/** What an answer took in milliseconds of computing. */
interface Taken {
  /** Right after opening. */
  readonly first: number;
  /** The first time, when the thread of the workspace had some seconds in which nothing was asked. */
  readonly rested: number;
  readonly again: number;
  /** After a record was written. */
  readonly written: number;
}

/**
 * Every reading call of the screens from scores to action, as the thread of a workspace answers it, beside copying
 * the results of a stored run through JSON.
 */
export async function actionScreens(sample = sampleWorkspace()): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'daoze-screens-'));
  const path = join(folder, '区.daoze');
  copyFileSync(sample, path);
  try {
    const calls = await opened(path, (workspace) =>
      screenCalls((operation, input) => answered({ workspace }, { operation, input }, CONTEXT)),
    );
    const copied = await opened(path, copyingTakes);
    const lines = await inTurn(calls, async (call) => lineOf(call, await measured(path, call), copied));
    return [
      `the results of a run through JSON and back: ${copied.toFixed(0)} ms = 1; limit ${LIMIT_MS} ms`,
      'right after opening, first after a rest, again, after a record was written:',
      ...lines,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(path: string, call: Call): Promise<Taken> {
  const first = await best(2, () => opened(path, (workspace) => taken(workspace, call)));
  return opened(path, async (workspace) => {
    for (const _ of warmUp(workspace.store, cardedBy(call)));
    const rested = await taken(workspace, call);
    const again = await best(TIMES, () => taken(workspace, call));
    const written = await best(3, async () => {
      await writeRecord(workspace);
      return taken(workspace, call);
    });
    return { first, rested, again, written };
  });
}

/** A card is opened from a ranking, which has been asked for before. */
function cardedBy({ operation, input }: Call): RunPhase | null {
  return operation === 'scores.card' ? (input as { readonly phase: RunPhase }).phase : null;
}

/** Milliseconds of this thread’s own time, so that what else the machine does hardly counts. */
async function taken(workspace: Workspace, call: Call): Promise<number> {
  const begin = process.threadCpuUsage();
  await answered({ workspace }, call, CONTEXT);
  const { user, system } = process.threadCpuUsage(begin);
  return (user + system) / 1000;
}

async function writeRecord(workspace: Workspace): Promise<void> {
  const compound = 'C0002';
  const input = { compound, problem: '楼道堆物', responsible: '居委会', deadline: null };
  await answered({ workspace }, { operation: 'rectification.add', input }, CONTEXT);
}

async function copyingTakes({ store }: Workspace): Promise<number> {
  const row = store.prepare('SELECT results FROM run ORDER BY length(results) DESC LIMIT 1').get();
  const { results } = row as { readonly results: string };
  return best(TIMES, async () => {
    const begin = performance.now();
    JSON.stringify(JSON.parse(results));
    return performance.now() - begin;
  });
}

function lineOf(
  { operation, input }: Call,
  { first, rested, again, written }: Taken,
  copied: number,
): string {
  const figures = [first, rested, again, written].map(
    (ms) => `${ms.toFixed(0).padStart(5)} ms (${(ms / copied).toFixed(1)})${ms > LIMIT_MS ? ' !' : '  '}`,
  );
  return `${figures.join(' ')} ${operation} ${JSON.stringify(input)}`;
}

async function opened<Value>(path: string, work: (workspace: Workspace) => Promise<Value>): Promise<Value> {
  const result: Result<Value> = await withWorkspace(path, async (workspace) => ok(await work(workspace)));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

async function best(times: number, measure: () => Promise<number>): Promise<number> {
  return Math.min(...(await inTurn(Array.from({ length: times }), measure)));
}

async function inTurn<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  for (const item of items) values.push(await work(item));
  return values;
}
