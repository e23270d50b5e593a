import { Worker } from 'node:worker_threads';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { SpreadsheetFault } from '../spreadsheet-fault.ts';
import type { ReadingLimits } from './reading-limits.ts';
import { type AnswerMessage, type ReadingTasks, type TaskName, TOO_HUNGRY } from './reading-tasks.ts';

/** The thread ends itself at its limit; the engine's own is so far above that it is not met before. */
const MEGABYTES_ABOVE = 1_024;

/** What was read lives for a moment only: with more room for it the engine would take it before clearing away. */
const MEGABYTES_FOR_THE_MOMENT = 16;

/** Patience runs out in so many steps. A process that was held up or asleep takes one of them, however long it was. */
const STEPS = 10;

/** From the source in tests, beside the bundle in the program. */
const ADDRESS = new URL(
  import.meta.url.endsWith('.ts') ? './reading-thread.ts' : './reading-thread.js',
  import.meta.url,
);

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A reading thread, seen from the one that started it. However it ends (too hungry, silent for too long, for a
 * reason that nobody thought of), whoever waits for an answer or asks again gets a `SpreadsheetFault` that says so.
 */
export class ReadingThread {
  readonly #limits: ReadingLimits;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastTask = 0;
  #fate: Problem | null = null;
  #clock: NodeJS.Timeout | null = null;
  #silentSteps = 0;

  constructor(limits: ReadingLimits) {
    this.#limits = limits;
    const resourceLimits = {
      maxOldGenerationSizeMb: limits.megabytes + MEGABYTES_ABOVE,
      maxYoungGenerationSizeMb: MEGABYTES_FOR_THE_MOMENT,
    };
    this.#worker = new Worker(ADDRESS, { workerData: limits, resourceLimits });
    this.#worker.on('message', (message: AnswerMessage) => this.#hear(message));
    this.#worker.on('error', (error) => this.#end(this.#reasonOf(error)));
    this.#worker.on('exit', (code) =>
      this.#end(code === TOO_HUNGRY ? this.#tooHungry() : ended(`exit ${code}`)),
    );
  }

  get hasEnded(): boolean {
    return this.#fate !== null;
  }

  /**
   * Does a task in the thread.
   *
   * @throws {SpreadsheetFault} when the file is at fault, or the thread has ended
   */
  ask<Name extends TaskName>(
    name: Name,
    given: ReadingTasks[Name]['given'],
    handedOver: readonly ArrayBuffer[] = [],
  ): Promise<ReadingTasks[Name]['answer']> {
    if (this.#fate !== null) return Promise.reject(new SpreadsheetFault(this.#fate));
    const id = ++this.#lastTask;
    return new Promise((resolve, reject) => {
      // The answer that carries a task's number is of the task's kind: the thread's table of tasks sees to it.
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      this.#worker.postMessage({ id, name, given }, handedOver);
      this.#clock ??= setInterval(() => this.#tick(), this.#limits.patienceMs / STEPS);
    });
  }

  /** While a thread is kept, the process does not end. */
  keep(kept: boolean): void {
    if (kept) this.#worker.ref();
    else this.#worker.unref();
  }

  end(): void {
    this.#end(ended('closed'));
  }

  #hear(message: AnswerMessage): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    this.#silentSteps = 0;
    if (this.#waiting.size === 0) this.#stopClock();
    if ('answer' in message) waiting?.resolve(message.answer);
    else if ('fileFault' in message) waiting?.reject(new SpreadsheetFault(message.fileFault));
    else waiting?.reject(new Error(message.programFault));
  }

  #tick(): void {
    this.#silentSteps += 1;
    if (this.#silentSteps <= STEPS) return;
    this.#end(problem('file-too-slow', { seconds: Math.ceil(this.#limits.patienceMs / 1000) }));
  }

  #stopClock(): void {
    if (this.#clock !== null) clearInterval(this.#clock);
    this.#clock = null;
  }

  #reasonOf(error: unknown): Problem {
    const outOfMemory =
      error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    return outOfMemory ? this.#tooHungry() : ended(String(error));
  }

  #tooHungry(): Problem {
    const { large, megabytes } = this.#limits;
    return problem(large ? 'file-too-hungry-even-so' : 'file-too-hungry', { limit: megabytes });
  }

  #end(fate: Problem): void {
    if (this.#fate !== null) return;
    this.#fate = fate;
    this.#stopClock();
    for (const { reject } of this.#waiting.values()) reject(new SpreadsheetFault(fate));
    this.#waiting.clear();
    // Not waited for: a thread that is busy outside of JavaScript ends only after that.
    this.#worker.unref();
    void this.#worker.terminate();
  }
}

function ended(reason: string): Problem {
  return problem('file-reading-ended', { reason: reason.replaceAll('\n', ' ').slice(0, 200) });
}
