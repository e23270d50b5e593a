import { Worker } from 'node:worker_threads';
import type { OpenWorkspace } from '../../shared/contract/app.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import type { Progress } from '../usecases/context.ts';
import { cancel, newCancellation } from '../workers/cancellation.ts';
import type { CallMessage, FromThread, ThreadStart, ToThread } from '../workers/messages.ts';
import type { Opening } from '../workers/opening.ts';
import { nameOfFile } from './name-of-file.ts';

/** Room for what lives for a moment only: with more, a large import holds half as much memory again and is no faster. */
const MEGABYTES_FOR_THE_MOMENT = 24;

/** One piece of work: how far it is, and how to stop it. */
export interface Job {
  readonly cancelled: Int32Array;
  readonly progress: (progress: Progress) => void;
}

export function newJob(progress: (progress: Progress) => void): Job {
  return { cancelled: newCancellation(), progress };
}

export function cancelJob({ cancelled }: Job): void {
  cancel(cancelled);
}

interface Waiting {
  readonly job: Job;
  readonly answer: (result: Result<unknown>) => void;
}

/** A workspace that a window shows, at the far end of its thread. */
export class OpenFile {
  readonly about: OpenWorkspace;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastCall = 0;
  #hasEnded = false;

  private constructor(worker: Worker, about: OpenWorkspace) {
    this.#worker = worker;
    this.about = about;
    worker.on('message', (message: FromThread) => this.#hear(message));
    worker.on('error', (error) => this.#end(error.message));
    worker.on('exit', (code) => this.#end(`exit ${code}`));
  }

  /** Starts the thread of a workspace; refused, with the thread gone, when the workspace does not open. */
  static async open(opening: Opening, author: string, job: Job): Promise<Result<OpenFile>> {
    const start: ThreadStart = { opening, author, cancelled: job.cancelled };
    const worker = new Worker(new URL('./workspace-thread.js', import.meta.url), {
      workerData: start,
      resourceLimits: { maxYoungGenerationSizeMb: MEGABYTES_FOR_THE_MOMENT },
    });
    const opened = await firstWord(worker, job);
    if (!opened.ok) return opened;
    const { path, year, exercise } = opened.value;
    return ok(new OpenFile(worker, { path, name: nameOfFile(path), year, exercise }));
  }

  /** Has an operation done; the answer is what the operation gave, or why not. */
  call(operation: string, input: unknown, author: string, job: Job): Promise<Result<unknown>> {
    if (this.#hasEnded) return Promise.resolve(stopped('exit'));
    this.#lastCall += 1;
    const id = this.#lastCall;
    return new Promise((answer) => {
      this.#waiting.set(id, { job, answer });
      this.#post({ kind: 'call', id, operation, input, author, cancelled: job.cancelled });
    });
  }

  /** Lets go of the file; work under way is cancelled first. */
  async close(): Promise<void> {
    if (this.#hasEnded) return;
    for (const { job } of this.#waiting.values()) cancelJob(job);
    const ended = new Promise((done) => this.#worker.once('exit', done));
    this.#post({ kind: 'close' });
    await ended;
  }

  #post(message: CallMessage | (ToThread & { kind: 'close' })): void {
    this.#worker.postMessage(message);
  }

  #hear(message: FromThread): void {
    if (message.kind === 'opened' || message.id === null) return;
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    if (message.kind === 'progress') {
      waiting.job.progress(message.progress);
    } else {
      this.#waiting.delete(message.id);
      waiting.answer(message.result);
    }
  }

  #end(reason: string): void {
    this.#hasEnded = true;
    for (const { answer } of this.#waiting.values()) answer(stopped(reason));
    this.#waiting.clear();
  }
}

function stopped(reason: string): Result<never> {
  return refused(problem('workspace-stopped', { reason }));
}

type Opened = Extract<FromThread, { kind: 'opened' }>['result'];

/** What the thread says of the opening, with its progress until then. */
function firstWord(worker: Worker, job: Job): Promise<Opened> {
  return new Promise((resolve) => {
    const end = (result: Opened) => {
      worker.off('message', hear);
      resolve(result);
    };
    const hear = (message: FromThread) => {
      if (message.kind === 'progress') job.progress(message.progress);
      if (message.kind === 'opened') end(message.result);
    };
    worker.on('message', hear);
    worker.once('error', (error) => end(stopped(error.message)));
    worker.once('exit', (code) => end(stopped(`exit ${code}`)));
  });
}
