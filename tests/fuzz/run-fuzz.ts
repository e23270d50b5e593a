import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from './fuzz-report.ts';
import type { Trial } from './try-file.ts';

const PROCESS = join(import.meta.dirname, 'fuzz-process.ts');
/** A file that takes longer is a hang. */
const LONGEST_FILE_MS = 10_000;
/** Making the corpus and the workspace. */
const LONGEST_START_MS = 60_000;

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

/** Tries the files of these numbers in processes of their own; one that hangs is killed, and another goes on. */
export async function runFuzz({
  seed,
  numbers,
  processes,
  progress,
  fault: tell,
}: FuzzOptions): Promise<FuzzSummary> {
  const folder = mkdtempSync(join(tmpdir(), 'daoze-fuzz-'));
  const trials: Trial[] = [];
  const faults: FuzzFault[] = [];
  let longest = { number: -1, ms: 0 };
  const left = [...numbers].reverse();
  const gather: Gather = {
    tried: (number, trial, ms) => {
      trials.push(trial);
      if (ms > longest.ms) longest = { number, ms };
      progress?.(trials.length + faults.length);
    },
    fault: (fault) => {
      faults.push(fault);
      tell?.(fault);
    },
  };
  try {
    await Promise.all(Array.from({ length: processes }, () => workOff(left, seed, folder, gather)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { trials, faults, longest };
}

interface Gather {
  tried(number: number, trial: Trial, ms: number): void;
  fault(fault: FuzzFault): void;
}

/** How many files one process gets at a time. */
const BATCH = 500;

async function workOff(left: number[], seed: number, root: string, gather: Gather): Promise<void> {
  let own: number[] = [];
  for (;;) {
    if (own.length === 0) own = left.splice(-BATCH).reverse();
    if (own.length === 0) return;
    own = await oneProcess(own, seed, mkdtempSync(join(root, 'process-')), gather);
  }
}

/** Lets a process try the files; gives those that are left when it hung or died. */
function oneProcess(
  numbers: readonly number[],
  seed: number,
  folder: string,
  gather: Gather,
): Promise<number[]> {
  const child = fork(PROCESS, { execArgv: ['--no-warnings'] });
  let next = 0;
  let begun = performance.now();
  let hung = false;
  let started = false;
  const kill = () => {
    hung = true;
    child.kill('SIGKILL');
  };
  let timer = setTimeout(kill, LONGEST_START_MS);
  child.on('message', (report: Report) => {
    clearTimeout(timer);
    if (report.about === 'done') return;
    timer = setTimeout(kill, LONGEST_FILE_MS);
    started = true;
    if (report.about === 'begun') begun = performance.now();
    else next += 1;
    if (report.about === 'tried') gather.tried(report.number, report.trial, performance.now() - begun);
    if (report.about === 'broken')
      gather.fault({ number: report.number, kind: 'broken', words: report.fault });
  });
  child.send({ seed, numbers, folder });
  return new Promise((resolve, reject) => {
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      const number = numbers[next];
      if (number === undefined) return resolve([]);
      if (!started) return reject(new Error(`no file was tried: exit ${code ?? signal}`));
      const words = hung ? `longer than ${LONGEST_FILE_MS} ms` : `exit ${code ?? signal}`;
      gather.fault({ number, kind: hung ? 'hang' : 'died', words });
      resolve(numbers.slice(next + 1));
    });
  });
}
