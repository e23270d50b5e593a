import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import type { FileMaker } from '../files/file-maker.ts';
import { writeWhole } from '../files/write-whole.ts';
import { Cancelled } from './cancelled.ts';
import type { UseCaseContext } from './context.ts';
import { inLanes } from './in-lanes.ts';
import type { PlannedFile } from './planned-file.ts';
import { type PreparedFile, prepareFile } from './prepare-file.ts';
import { whileTelling } from './while-telling.ts';
import type { WrittenBefore } from './written-before.ts';

/** A planned file and the path that it goes to. */
export interface FileTask {
  readonly file: PlannedFile;
  readonly path: string;
}

/** A file that is there, whole. */
interface FileThere {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Not written by this batch: it was there already, with the very content. */
  readonly wasThere: boolean;
}

/** What a batch came to. */
export interface WrittenFiles {
  /** In the order of the tasks. */
  readonly there: readonly FileThere[];
  /** Why not all of them are. */
  readonly problems: readonly Problem[];
}

interface BatchTools {
  readonly maker: FileMaker;
  readonly before: WrittenBefore;
  readonly context: UseCaseContext;
}

/**
 * Writes files, some side by side, each whole. A file that cannot be made or written stops the batch, and so does
 * cancelling: nothing is begun any more, what was made but not yet written is dropped, and what is there is said.
 */
export async function writeFiles(tasks: readonly FileTask[], tools: BatchTools): Promise<WrittenFiles> {
  const batch = new FileBatch(tasks, tools);
  const wanted = tasks.length;
  try {
    await whileTelling(
      () => inLanes(tasks, tools.maker.atOnce, (task, place) => batch.write(task, place)),
      () => batch.tell(),
    );
  } catch (error) {
    await batch.stop();
    if (!(error instanceof Cancelled || error instanceof Stopped)) throw error;
    if (error instanceof Cancelled)
      batch.problems.push(problem('report-cancelled', { written: batch.count, wanted }));
  }
  return { there: batch.inOrder(), problems: batch.problems };
}

/** Thrown by a file that was refused: the problems are kept by the batch. */
class Stopped extends Error {}

class FileBatch {
  readonly problems: Problem[] = [];
  readonly #tasks: readonly FileTask[];
  readonly #tools: BatchTools;
  readonly #there = new Map<number, FileThere>();
  readonly #writing = new Set<Promise<string>>();
  #latest: FileTask | undefined;
  #isStopped = false;

  constructor(tasks: readonly FileTask[], tools: BatchTools) {
    this.#tasks = tasks;
    this.#tools = tools;
    this.#latest = tasks[0];
  }

  get count(): number {
    return this.#there.size;
  }

  tell(): void {
    if (this.#latest === undefined) return;
    const { step } = this.#latest.file;
    this.#tools.context.progress({ step, done: this.count, total: this.#tasks.length });
  }

  inOrder(): FileThere[] {
    return [...this.#there].sort(([a], [b]) => a - b).map(([, file]) => file);
  }

  /** Nothing is written any more once this is over. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.allSettled(this.#writing);
  }

  async write(task: FileTask, place: number): Promise<void> {
    this.#latest = task;
    if (place > 0) this.tell();
    const { path } = task;
    const file = prepareFile(task.file);
    const known = await this.#tools.before.find(path, file);
    if (known !== null) this.#there.set(place, { ...known, path, wasThere: true });
    else await this.#writeAnew(path, file, place);
    // Whoever asks for something else meanwhile is answered between two files.
    await setImmediate();
  }

  async #writeAnew(path: string, file: PreparedFile, place: number): Promise<void> {
    const made = await file.make(this.#tools.maker);
    if (this.#isStopped) return;
    if (!made.ok) return this.#refuse(made.problems);
    const writing = this.#put(path, made.value, place);
    this.#writing.add(writing);
    const sha256 = await writing.finally(() => this.#writing.delete(writing));
    await this.#tools.before.remember(path, file, sha256);
  }

  async #put(path: string, bytes: Uint8Array, place: number): Promise<string> {
    const written = await writeWhole(path, bytes);
    if (!written.ok) return this.#refuse(written.problems);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    this.#there.set(place, { path, bytes: bytes.length, sha256, wasThere: false });
    return sha256;
  }

  #refuse(problems: readonly Problem[]): never {
    this.problems.push(...problems);
    throw new Stopped();
  }
}
