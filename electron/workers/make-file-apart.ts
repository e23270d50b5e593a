import { Worker } from 'node:worker_threads';
import type { Result } from '../../shared/problems/result.ts';
import type { FileContent, MakeFile } from '../files/make-file.ts';
import type { PrintingAnswer, PrintingTask } from './printing-thread.ts';

type Made = Result<Uint8Array<ArrayBuffer>>;

interface Waiting {
  readonly resolve: (made: Made) => void;
  readonly reject: (error: Error) => void;
}

/** A printing thread with whoever waits for it. */
class PrintingThread {
  readonly #worker = new Worker(ADDRESS);
  readonly #waiting = new Map<number, Waiting>();
  #lastTask = 0;

  constructor(onEnd: () => void) {
    // It ends with the thread that started it.
    this.#worker.unref();
    this.#worker.on('message', (answer: PrintingAnswer) => this.#hear(answer));
    this.#worker.on('error', (error) => this.#giveUp(error));
    this.#worker.on('exit', () => {
      this.#giveUp(new Error('the printing thread has ended'));
      onEnd();
    });
  }

  make(content: FileContent): Promise<Made> {
    this.#lastTask += 1;
    const task: PrintingTask = { id: this.#lastTask, content };
    return new Promise((resolve, reject) => {
      this.#waiting.set(task.id, { resolve, reject });
      this.#worker.postMessage(task);
    });
  }

  #hear(answer: PrintingAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('result' in answer) waiting?.resolve(answer.result);
    else waiting?.reject(new Error(answer.fault));
  }

  #giveUp(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** From the source in tests, beside the bundle in the program. */
const ADDRESS = new URL(
  import.meta.url.endsWith('.ts') ? './printing-thread.ts' : './printing-thread.js',
  import.meta.url,
);

let thread: PrintingThread | null = null;

/** Makes a file in a thread of its own, which is started with the first and lives as long as this one. */
export const makeFileApart: MakeFile = (content) => {
  thread ??= new PrintingThread(() => {
    thread = null;
  });
  return thread.make(content);
};
