import { join } from 'node:path';
import { BrowserWindow, dialog } from 'electron';
import { eventChannel } from '../../shared/contract/bridge.ts';
import type { EventName } from '../../shared/contract/event-names.ts';
import { EVENTS, type EventOf } from '../../shared/contract/events.ts';
import type { Settings } from '../../shared/contract/settings.ts';
import type { Problem } from '../../shared/problems/problem.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import type { Progress } from '../usecases/context.ts';
import { APP_PAGE } from './app-address.ts';
import type { KeptState } from './kept-state.ts';
import { SAFE_PREFERENCES } from './lock-down.ts';
import { LEAVE_WORDS } from './native-words.ts';
import { cancelJob, type Job, newJob, type OpenFile } from './open-file.ts';
import { boundsFrom, stateOf } from './window-state.ts';

const LEAST_SIZE = { minWidth: 800, minHeight: 560 };

/** A window, the workspace it shows, and the work it has under way. */
export class AppWindow {
  readonly native: BrowserWindow;
  file: OpenFile | null = null;
  #beginning: Promise<Result<unknown>> = Promise.resolve(ok(null));
  readonly #jobs = new Map<string, Job>();
  readonly #kept: KeptState;

  constructor(kept: KeptState) {
    this.#kept = kept;
    const preload = join(import.meta.dirname, '../preload/preload.cjs');
    this.native = new BrowserWindow({
      ...boundsFrom(kept.windowState.value),
      ...LEAST_SIZE,
      show: false,
      title: '导则 Daoze',
      webPreferences: { ...SAFE_PREFERENCES, preload },
    });
    if (kept.windowState.value.maximised) this.native.maximize();
    this.#listen();
  }

  /** Shows the page; the window appears with its first picture. */
  async show(): Promise<void> {
    await this.native.loadURL(APP_PAGE);
  }

  /** Lets the page wait for what the window begins with. */
  awaits(beginning: Promise<Result<unknown>>): void {
    this.#beginning = beginning;
  }

  /** What stood in the way of what the window begins with, once that is known. */
  async refusedAtFirst(): Promise<readonly Problem[]> {
    const begun = await this.#beginning;
    return begun.ok ? [] : begun.problems;
  }

  /** Takes another workspace, or none; the one before is let go. */
  async take(file: OpenFile | null): Promise<void> {
    const before = this.file;
    this.file = file;
    this.native.setTitle(file === null ? '导则 Daoze' : `${file.about.name} — 导则 Daoze`);
    this.native.setRepresentedFilename(file?.about.path ?? '');
    await before?.close();
  }

  /** Tells the page something, no more than the contract says of it. */
  send<Name extends EventName>(event: Name, message: EventOf<Name>): void {
    if (this.native.isDestroyed()) return;
    this.native.webContents.send(eventChannel(event), EVENTS[event].parse(message));
  }

  /** Takes on the settings of the program. */
  follow(settings: Settings): void {
    this.native.webContents.setZoomFactor(settings.zoom / 100);
    this.send('settings', settings);
  }

  /** Does a piece of work under the number the page gave it, with its progress in the task bar, too. */
  async work<Value>(id: string | null, task: (job: Job) => Promise<Value>): Promise<Value> {
    const job = newJob((progress) => id !== null && this.#tell(id, progress));
    if (id === null) return task(job);
    this.#jobs.set(id, job);
    try {
      return await task(job);
    } finally {
      this.#jobs.delete(id);
      if (this.#jobs.size === 0 && !this.native.isDestroyed()) this.native.setProgressBar(-1);
    }
  }

  cancel(id: string): void {
    const job = this.#jobs.get(id);
    if (job !== undefined) cancelJob(job);
  }

  bringToFront(): void {
    if (this.native.isMinimized()) this.native.restore();
    this.native.focus();
  }

  #tell(job: string, { step, done, total }: Progress): void {
    this.send('progress', { job, step, done, total });
    // Above 1, the task bar shows that nobody knows how long.
    if (!this.native.isDestroyed()) this.native.setProgressBar(total > 0 ? done / total : 2);
  }

  #listen(): void {
    this.native.once('ready-to-show', () => this.native.show());
    this.native.webContents.on('did-finish-load', () => this.follow(this.#kept.settings.value));
    this.native.webContents.on('will-prevent-unload', (event) => {
      if (this.#leavesAnyway()) event.preventDefault();
    });
    this.native.on('close', () => this.#kept.windowState.keep(stateOf(this.native)));
    this.native.on('closed', () => void this.file?.close());
  }

  /** The page has something unsaved: the person decides. */
  #leavesAnyway(): boolean {
    const say = LEAVE_WORDS[this.#kept.settings.value.language];
    const choice = dialog.showMessageBoxSync(this.native, {
      type: 'question',
      message: say.question,
      detail: say.detail,
      buttons: [say.stay, say.leave],
      defaultId: 0,
      cancelId: 0,
    });
    return choice === 1;
  }
}
