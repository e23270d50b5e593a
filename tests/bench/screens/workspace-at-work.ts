import { Worker } from 'node:worker_threads';
import { newCancellation } from '../../../electron/workers/cancellation.ts';
import type { FromThread, ThreadStart, ToThread } from '../../../electron/workers/messages.ts';
import type { Call } from '../../../shared/contract/dispatch.ts';
import type { Result } from '../../../shared/problems/result.ts';

const THREAD = new URL('../../../electron/workers/workspace-thread.ts', import.meta.url);
/** As `electron/main/open-file.ts` gives it. */
const MEGABYTES_FOR_THE_MOMENT = 24;

/** What an answer took, in milliseconds. */
export interface Took {
  /** By the clock, as whoever waits for it sees it. */
  readonly waited: number;
  /** Of computing in the thread of the workspace. */
  readonly computed: number;
}

/** The thread of a workspace as a window has it, nothing of it warm yet. */
export class WorkspaceAtWork {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (result: Result<unknown>) => void>();

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'answer') this.#waiting.get(message.id)?.(message.result);
    });
  }

  static open(path: string): Promise<WorkspaceAtWork> {
    const workerData: ThreadStart = {
      opening: { kind: 'open', path },
      author: '测试',
      cancelled: newCancellation(),
    };
    const resourceLimits = { maxYoungGenerationSizeMb: MEGABYTES_FOR_THE_MOMENT };
    const worker = new Worker(THREAD, { workerData, resourceLimits });
    return new Promise((resolve, reject) => {
      worker.once('error', reject);
      worker.once('message', (message: FromThread) => {
        if (message.kind === 'opened' && message.result.ok) resolve(new WorkspaceAtWork(worker));
        else reject(new Error(JSON.stringify(message)));
      });
    });
  }

  /** Asks for everything at once, as a screen does, and waits for all answers; throws where one is a refusal. */
  async answer(calls: readonly Call[]): Promise<Took> {
    const before = { clock: performance.now(), computed: await this.#computed() };
    for (const result of await Promise.all(calls.map((call) => this.#ask(call)))) {
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
    }
    const waited = performance.now() - before.clock;
    return { waited, computed: (await this.#computed()) - before.computed };
  }

  #ask({ operation, input }: Call): Promise<Result<unknown>> {
    const id = this.#waiting.size + 1;
    return new Promise((answer) => {
      this.#waiting.set(id, answer);
      const cancelled = newCancellation();
      this.#post({ kind: 'call', id, operation, input, author: '测试', cancelled });
    });
  }

  async #computed(): Promise<number> {
    const { user, system } = await this.#worker.cpuUsage();
    return (user + system) / 1000;
  }

  async close(): Promise<void> {
    const ended = new Promise((done) => this.#worker.once('exit', done));
    this.#post({ kind: 'close' });
    await ended;
  }

  #post(message: ToThread): void {
    this.#worker.postMessage(message);
  }
}
