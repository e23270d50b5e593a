import { randomUUID } from 'node:crypto';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { dispatch } from '../../shared/contract/dispatch.ts';
import type { OperationKind } from '../../shared/contract/operation.ts';
import { WORKSPACE_CONTRACT } from '../../shared/contract/workspace.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { storeProblem } from '../store/opening-problem.ts';
import type { Workspace } from '../store/workspace.ts';
import { Cancelled } from '../usecases/cancelled.ts';
import type { Progress, UseCaseContext } from '../usecases/context.ts';
import { warmUp } from '../usecases/warm-up.ts';
import { stopIfCancelled } from './cancellation.ts';
import { WORKSPACE_HANDLERS } from './handlers/all.ts';
import { IdleWork } from './idle-work.ts';
import type { CallMessage, FromThread, ThreadStart, ToThread } from './messages.ts';
import { open } from './opening.ts';
import type { Session } from './session.ts';

const KINDS: ReadonlyMap<string, OperationKind> = new Map(
  Object.entries(WORKSPACE_CONTRACT).map(([name, { kind }]) => [name, kind]),
);

/**
 * The thread of one open workspace: it alone holds the file, does everything that is asked of it and never keeps
 * the windows waiting. It ends when it is told to close, or at once when the workspace does not open.
 */
async function run(port: MessagePort, { opening, author, cancelled }: ThreadStart): Promise<void> {
  const tell = (message: FromThread) => port.postMessage(message);
  const context = contextOf(author, cancelled, (progress) => tell({ kind: 'progress', id: null, progress }));
  const opened = await orProblem(opening.path, () => open(opening, context));
  tell({ kind: 'opened', result: opened.ok ? ok(saying(opened.value)) : opened });
  if (!opened.ok) return port.close();
  const session = { workspace: opened.value };
  const underWay = new Set<Promise<void>>();
  let ranked: RunPhase | null = null;
  const idle = new IdleWork(() => warmUp(opened.value.store, ranked));
  idle.resume();
  port.on('message', async (message: ToThread) => {
    if (message.kind === 'close') {
      idle.end();
      return end(port, opened.value, underWay);
    }
    idle.pause();
    const answering = answer(session, message, tell).then((result) =>
      tell({ kind: 'answer', id: message.id, result }),
    );
    underWay.add(answering);
    await answering;
    underWay.delete(answering);
    const lastRanked = ranked;
    ranked = rankedBy(message) ?? ranked;
    if (mayChange(message.operation) || ranked !== lastRanked) idle.beginAnew();
    if (underWay.size === 0) idle.resume();
  });
}

/** Whether an operation may make something else of what was read before. */
function mayChange(operation: string): boolean {
  return KINDS.get(operation) !== 'read';
}

/** The phase whose ranking is asked for: cards are opened from there; null for any other call. */
function rankedBy({ operation, input }: CallMessage): RunPhase | null {
  if (operation !== 'scores.ranking') return null;
  return WORKSPACE_CONTRACT[operation].input.safeParse(input).data?.phase ?? null;
}

/** Lets go of the file once everything that was begun is done; long work has been told to stop by then. */
async function end(
  port: MessagePort,
  workspace: Workspace,
  underWay: ReadonlySet<Promise<void>>,
): Promise<void> {
  await Promise.all(underWay);
  workspace.close();
  port.close();
}

function saying({ path, year, exercise }: Workspace) {
  return { path, year, exercise };
}

function answer(
  session: Session,
  { id, operation, input, author, cancelled }: CallMessage,
  tell: (message: FromThread) => void,
): Promise<Result<unknown>> {
  const context = contextOf(author, cancelled, (progress) => tell({ kind: 'progress', id, progress }));
  return orProblem(session.workspace.path, () =>
    dispatch(WORKSPACE_CONTRACT, WORKSPACE_HANDLERS, { operation, input }, session, context),
  );
}

function contextOf(
  author: string,
  cancelled: Int32Array,
  tell: (progress: Progress) => void,
): UseCaseContext {
  return {
    now: () => new Date().toISOString(),
    newId: () => randomUUID(),
    author,
    progress(progress) {
      stopIfCancelled(cancelled);
      tell(progress);
    },
  };
}

/** Whatever is thrown becomes words: cancelled, the disk's trouble, or a fault of the program. */
async function orProblem<Value>(path: string, work: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await work();
  } catch (error) {
    return refused(error instanceof Cancelled ? problem('work-cancelled') : inWords(error, path));
  }
}

function inWords(error: unknown, path: string): Problem {
  try {
    return storeProblem(error, path);
  } catch (fault) {
    return programFault(fault);
  }
}

function programFault(error: unknown): Problem {
  // For whoever looks for the cause; a person is told the sentence.
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  const message = error instanceof Error ? error.message : String(error);
  return problem('call-fault', { message: message.replaceAll('\n', ' ').slice(0, 300) });
}

if (parentPort !== null) await run(parentPort, workerData as ThreadStart);
