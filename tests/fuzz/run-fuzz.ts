import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fuzzInChild } from './fuzz-child.ts';
import type { Report } from './fuzz-report.ts';
import type { Trial } from './try-file.ts';

export interface FuzzOptions {
  readonly seed: number;
  readonly numbers: readonly number[];
  readonly processes: number;
  /** Told of every file that was tried. */
  readonly progress?: (tried: number) => void;
  /** Told of every fault at once. */
  readonly fault?: (fault: FuzzFault) => void;
}

/** A file that a promise was not kept for; seed and number replay it. */
export interface FuzzFault {
  readonly number: number;
  readonly kind: 'broken' | 'hang' | 'died';
  readonly words: string;
}

export interface FuzzSummary {
  readonly trials: readonly Trial[];
  readonly faults: readonly FuzzFault[];
  /** The longest that one file took, in milliseconds. */
  readonly longest: { readonly number: number; readonly ms: number };
}

/** How many files one process gets at a time. */
const BATCH = 500;

/** Tries the files of these numbers in processes of their own; one that hangs is killed, and another goes on. */
export async function runFuzz(options: FuzzOptions): Promise<FuzzSummary> {
  const folder = mkdtempSync(join(tmpdir(), 'daoze-fuzz-'));
  const run = new FuzzRun(options, folder);
  try {
    await Promise.all(Array.from({ length: options.processes }, () => run.workOff()));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return run;
}

/** What several processes work at together. */
class FuzzRun implements FuzzSummary {
  readonly trials: Trial[] = [];
  readonly faults: FuzzFault[] = [];
  longest = { number: -1, ms: 0 };
  readonly #options: FuzzOptions;
  readonly #folder: string;
  readonly #left: number[];
  readonly #slow = new Set<number>();

  constructor(options: FuzzOptions, folder: string) {
    this.#options = options;
    this.#folder = folder;
    this.#left = [...options.numbers];
  }

  async workOff(): Promise<void> {
    let own: readonly number[] = [];
    for (;;) {
      if (own.length === 0) own = this.#left.splice(0, BATCH);
      if (own.length === 0) return;
      own = await this.#oneProcess(own);
    }
  }

  /** Lets a process try the files; gives those that are left when it hung or died. */
  async #oneProcess(numbers: readonly number[]): Promise<readonly number[]> {
    const folder = mkdtempSync(join(this.#folder, 'process-'));
    const { seed } = this.#options;
    const ending = await fuzzInChild({ seed, numbers, folder }, (report, ms) => this.#hear(report, ms));
    const { how, finished, words } = ending;
    const number = numbers[finished];
    if (how === 'done' || number === undefined) return [];
    if (how === 'hang' && !this.#isSlowAgain(number)) return numbers.slice(finished);
    this.#fault({ number, kind: how, words });
    return numbers.slice(finished + 1);
  }

  #hear(report: Report, ms: number): void {
    if (report.about === 'broken') {
      this.#fault({ number: report.number, kind: 'broken', words: report.fault });
    } else if (report.about === 'tried') {
      this.trials.push(report.trial);
      if (ms > this.longest.ms) this.longest = { number: report.number, ms };
    }
    this.#options.progress?.(this.trials.length + this.faults.length);
  }

  /** The first time, the machine may have been busy elsewhere: only a file that takes too long twice hangs. */
  #isSlowAgain(number: number): boolean {
    const again = this.#slow.has(number);
    this.#slow.add(number);
    return again;
  }

  #fault(fault: FuzzFault): void {
    this.faults.push(fault);
    this.#options.fault?.(fault);
  }
}
