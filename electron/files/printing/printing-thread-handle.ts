import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { Result } from '../../../shared/problems/result.ts';
import type { FontSource } from '../document-fonts.ts';
import type { FileContent } from '../make-file.ts';
import type { PrintingAnswer, PrintingStart, PrintingTask } from './printing-thread.ts';

type Made = Result<Uint8Array<ArrayBuffer>>;

interface Waiting {
  readonly resolve: (made: Made) => void;
  readonly reject: (error: Error) => void;
}

/** From the source in tests, beside the bundle in the program. */
const ADDRESS = new URL(
  import.meta.url.endsWith('.ts') ? './printing-thread.ts' : './printing-thread.js',
  import.meta.url,
);

/** How much a thread may hold: what a moment needs, and what lasts, in megabytes. */
export type ThreadLimits = Pick<ResourceLimits, 'maxYoungGenerationSizeMb' | 'maxOldGenerationSizeMb'>;

/** A printing thread with whoever waits for it; it keeps the process alive only while somebody does. */
export class PrintingThreadHandle {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastTask = 0;

  /** @param onEnd told when the thread has ended, by itself or by a fault, and takes no more work */
  constructor(fonts: FontSource, resourceLimits: ThreadLimits, onEnd: () => void) {
    this.#worker = new Worker(ADDRESS, {
      workerData: { fonts } satisfies PrintingStart,
      resourceLimits,
    });
    this.#worker.unref();
    this.#worker.on('message', (answer: PrintingAnswer) => this.#hear(answer));
    this.#worker.on('error', (error) => this.#giveUp(error));
    this.#worker.on('exit', () => {
      this.#giveUp(new Error('the printing thread has ended'));
      onEnd();
    });
  }

  /** Files that it still has to make. */
  get load(): number {
    return this.#waiting.size;
  }

  /** Makes a file after those it was asked for before; what is thrown there is thrown here. */
  make(content: FileContent): Promise<Made> {
    this.#lastTask += 1;
    const task: PrintingTask = { id: this.#lastTask, content };
    return new Promise((resolve, reject) => {
      this.#waiting.set(task.id, { resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage(task);
    });
  }

  end(): void {
    void this.#worker.terminate();
  }

  #hear(answer: PrintingAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.load === 0) this.#worker.unref();
    if ('result' in answer) waiting?.resolve(answer.result);
    else waiting?.reject(new Error(answer.fault));
  }

  #giveUp(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
