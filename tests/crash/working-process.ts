import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { STEPS } from './journey.ts';
import { WORKSPACE } from './material.ts';
import { type Mark, marksIn, type Whereabouts } from './parts.ts';

const PROCESS = join(import.meta.dirname, 'at-work.ts');
/** A process that does not get there by then hangs. */
const LONGEST_WAIT_MS = 60_000;

/** A process that takes the journey's steps in a copy of the workspace. */
export class WorkingProcess {
  readonly path: string;
  private readonly child;
  private readonly closed: Promise<unknown>;
  private said = '';

  constructor(folder: string, name: string) {
    this.path = join(folder, `${name}.daoze`);
    copyFileSync(join(folder, WORKSPACE), this.path);
    this.child = spawn(process.execPath, ['--no-warnings', PROCESS, this.path, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
    });
    this.child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.said += text;
    });
    this.closed = once(this.child, 'close');
  }

  marks(): Mark[] {
    return marksIn(this.said);
  }

  /** Where it was last heard of. */
  at(): Whereabouts {
    return this.marks().at(-1) ?? { step: 0, part: 'before' };
  }

  /** Settled once it says that it is there; throws when it ends or hangs before. */
  async comesTo({ step, part }: Whereabouts): Promise<void> {
    const deadline = AbortSignal.timeout(LONGEST_WAIT_MS);
    while (!this.marks().some((mark) => mark.step === step && mark.part === part)) {
      await Promise.race([once(this.child.stdout, 'data', { signal: deadline }), this.closed]);
      if (this.child.exitCode !== null)
        throw new Error(`the process ended by itself: ${this.child.exitCode}`);
    }
  }

  /** Settled once its last step is acknowledged. */
  isDone(): Promise<void> {
    return this.comesTo({ step: STEPS.length - 1, part: 'acknowledged' });
  }

  /** Kills it; settled once everything that it said is read. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.closed;
  }

  /** Removes what it leaves. */
  removeFiles(): void {
    for (const suffix of ['', '-wal', '-shm']) rmSync(this.path + suffix, { force: true });
  }
}
