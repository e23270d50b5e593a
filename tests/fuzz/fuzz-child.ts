import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Order, Report } from './fuzz-report.ts';

const PROCESS = join(import.meta.dirname, 'fuzz-process.ts');
const LONGEST_FILE_MS = 10_000;
/** Making the corpus and the workspace. */
const LONGEST_START_MS = 60_000;

/** How a process ended: with all of its files, killed over one of them, or by itself. */
export interface Ending {
  readonly how: 'done' | 'hang' | 'died';
  /** How many of its files it had finished. */
  readonly finished: number;
  readonly words: string;
}

/**
 * Lets a process of its own try files; it is killed when one takes longer than ten seconds.
 *
 * @param tell told what the process reports of a finished file, and how long that took in milliseconds
 * @throws when it ends before its first file: then nothing was tried at all
 */
export function fuzzInChild(order: Order, tell: (report: Report, ms: number) => void): Promise<Ending> {
  const child = fork(PROCESS, { execArgv: ['--no-warnings'] });
  let how: Ending['how'] = 'died';
  let finished = -1;
  let begun = 0;
  const kill = () => {
    how = 'hang';
    child.kill('SIGKILL');
  };
  let timer = setTimeout(kill, LONGEST_START_MS);
  child.on('message', (report: Report) => {
    clearTimeout(timer);
    if (report.about === 'done') {
      how = 'done';
      return;
    }
    timer = setTimeout(kill, LONGEST_FILE_MS);
    if (report.about !== 'begun') tell(report, performance.now() - begun);
    else {
      finished += 1;
      begun = performance.now();
    }
  });
  child.send(order);
  return new Promise((resolve, reject) => {
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      if (finished === -1) reject(new Error(`no file was tried: exit ${code ?? signal}`));
      resolve({ how, finished, words: how === 'hang' ? `${LONGEST_FILE_MS} ms` : `exit ${code ?? signal}` });
    });
  });
}
