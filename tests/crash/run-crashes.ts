import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chanceOf } from '../../shared/statistics/chance.ts';
import { STEPS } from './journey.ts';
import { judge, type Verdict } from './judge.ts';
import { writeMaterial } from './material.ts';
import { acknowledgedAt, type Stretch, stretchesOf, type Whereabouts } from './parts.ts';
import { WorkingProcess } from './working-process.ts';

export interface CrashOptions {
  readonly times: number;
  readonly seed: number;
  /** How many processes are at work at once. */
  readonly processes: number;
  /** Told of every process that was killed. */
  readonly progress?: (killed: number) => void;
}

/** When a process is to be killed: so long after it has come there. */
interface Moment extends Whereabouts {
  readonly afterMs: number;
}

/** A process that was killed, and what became of its workspace. */
interface Crash {
  readonly number: number;
  readonly moment: Moment;
  /** Where it was last heard of. */
  readonly at: Whereabouts;
  readonly verdict: Verdict;
}

export interface CrashSummary {
  /** How long an undisturbed process takes for all steps. */
  readonly undisturbedMs: number;
  readonly crashes: readonly Crash[];
}

/**
 * Lets processes take the journey's steps, each in a workspace of its own, and kills each at a random moment: in any stretch of
 * an undisturbed run, as likely in a short one (a transaction, a checkpoint) as in a long one.
 */
export async function runCrashes({ times, seed, processes, progress }: CrashOptions): Promise<CrashSummary> {
  const folder = mkdtempSync(join(tmpdir(), 'daoze-crash-'));
  try {
    await writeMaterial(folder);
    const stretches = await undisturbed(folder);
    const crashes: Crash[] = [];
    const left = Array.from({ length: times }, (_, number) => number).reverse();
    const workOff = async () => {
      for (let number = left.pop(); number !== undefined; number = left.pop()) {
        crashes.push(await crash(folder, number, momentIn(stretches, seed, number)));
        progress?.(crashes.length);
      }
    };
    await Promise.all(Array.from({ length: processes }, workOff));
    return { undisturbedMs: stretches.reduce((sum, { lasts }) => sum + lasts, 0), crashes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function momentIn(stretches: readonly Stretch[], seed: number, number: number): Moment {
  const chance = chanceOf(seed, 'kill', number);
  const { step, part, lasts } = chance.pick(stretches);
  return { step, part, afterMs: chance.between(0, lasts) };
}

/** How long each part takes when nobody kills; the workspace must come out as the journey says. */
async function undisturbed(folder: string): Promise<Stretch[]> {
  // The second one finds the program compiled, as all the others will.
  for (const name of ['first', 'second']) {
    const work = new WorkingProcess(folder, name);
    await work.isDone();
    await work.kill();
    const { outcome, words } = judge(work.path, STEPS.length);
    if (outcome !== 'whole') throw new Error(`without any kill: ${outcome}, ${words}`);
    if (name === 'second') return stretchesOf(work.marks());
  }
  return [];
}

async function crash(folder: string, number: number, moment: Moment): Promise<Crash> {
  const work = new WorkingProcess(folder, String(number));
  await work.comesTo(moment);
  await setTimeout(moment.afterMs);
  await work.kill();
  const at = work.at();
  const verdict = judge(work.path, acknowledgedAt(at));
  work.removeFiles();
  return { number, moment, at, verdict };
}
