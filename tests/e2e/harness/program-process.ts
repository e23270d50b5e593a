import { type ChildProcess, fork } from 'node:child_process';
import type { Controls } from '../stand-in/controls.ts';
import type { TellsOfBrowser } from '../stand-in/questions.ts';
import { Wire, type WireMessage } from '../stand-in/wire.ts';
import { ROOT } from './places.ts';

const REGISTER = new URL('../stand-in/register.ts', import.meta.url).href;

/** How long the program has to end after it was told to. */
const PATIENCE_MS = 8_000;

/** The program's main process, run by Node with the stand-in in place of Electron. */
export class ProgramProcess {
  readonly wire: Wire<TellsOfBrowser & Controls>;
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  #said = '';

  constructor(main: string, args: readonly string[], home: string) {
    this.#child = fork(main, [...args], {
      cwd: ROOT,
      execArgv: ['--import', REGISTER],
      env: { ...process.env, DAOZE_STAND_IN_HOME: home, NODE_OPTIONS: '' },
      serialization: 'advanced',
      silent: true,
    });
    this.wire = new Wire((message) => {
      if (this.#child.connected) this.#child.send(message);
    });
    this.#child.on('message', (message) => this.wire.hear(message as WireMessage));
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#said += text;
      });
    }
    this.#ended = new Promise((resolve) => {
      this.#child.on('exit', (code) => {
        this.wire.cut(new Error(`the program has ended (${code}). It said: ${this.#said || 'nothing'}`));
        resolve(code);
      });
    });
  }

  /** What the program wrote to its terminal: nothing, unless something is wrong. */
  get said(): string {
    return this.#said;
  }

  /** Resolves when the process has ended. */
  get ended(): Promise<number | null> {
    return this.#ended;
  }

  /** Waits until the program has ended by itself, and ends it if it does not. */
  async mustEnd(): Promise<void> {
    const timer = setTimeout(() => {
      this.#said += '\nthe program did not end when it was told to';
      this.#child.kill('SIGKILL');
    }, PATIENCE_MS);
    await this.#ended;
    clearTimeout(timer);
  }
}
