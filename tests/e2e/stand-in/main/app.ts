import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KnownEmitter, newEvent } from './emitter.ts';
import { allWindows } from './window-list.ts';

const EVENTS = [
  'ready',
  'activate',
  'before-quit',
  'browser-window-created',
  'open-file',
  'quit',
  'second-instance',
  'web-contents-created',
  'will-quit',
  'window-all-closed',
];

/** Folders of the system; a test gives each program a home of its own. */
const HOME = process.env.DAOZE_STAND_IN_HOME ?? join(tmpdir(), 'daoze-stand-in');

class StandInApp extends KnownEmitter {
  readonly isPackaged = false;
  readonly recentDocuments: string[] = [];
  name = 'daoze';
  #isReady = false;
  #isQuitting = false;
  readonly #paths = new Map<string, string>();

  constructor() {
    super('app', EVENTS);
    setImmediate(() => {
      this.#isReady = true;
      this.emit('ready', newEvent({}));
    });
  }

  isReady(): boolean {
    return this.#isReady;
  }

  whenReady(): Promise<void> {
    return this.#isReady ? Promise.resolve() : new Promise((ready) => this.once('ready', () => ready()));
  }

  getPath(name: string): string {
    const path = this.#paths.get(name) ?? (name === 'home' ? HOME : join(HOME, name));
    mkdirSync(path, { recursive: true });
    return path;
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  getAppPath(): string {
    return process.cwd();
  }

  getName(): string {
    return this.name;
  }

  setName(name: string): void {
    this.name = name;
  }

  getVersion(): string {
    return JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')).version;
  }

  getLocale(): string {
    return 'zh-CN';
  }

  requestSingleInstanceLock(): boolean {
    return true;
  }

  setAppUserModelId(): void {}

  enableSandbox(): void {}

  setAboutPanelOptions(): void {}

  addRecentDocument(path: string): void {
    this.recentDocuments.push(path);
  }

  clearRecentDocuments(): void {
    this.recentDocuments.length = 0;
  }

  /** Closes every window, each of which may refuse, and ends the process. */
  quit(): void {
    if (this.#isQuitting || this.ask('before-quit')) return;
    this.#isQuitting = true;
    for (const window of allWindows()) window.close();
    if (allWindows().length === 0) this.#end();
  }

  exit(code = 0): void {
    process.exit(code);
  }

  /** Electron quits when the last window is gone, unless somebody listens for it. */
  lastWindowClosed(): void {
    if (this.#isQuitting) this.#end();
    else if (this.listenerCount('window-all-closed') === 0) this.quit();
    else this.emit('window-all-closed');
  }

  /** A window stayed open: the program goes on. */
  stays(): void {
    this.#isQuitting = false;
  }

  #end(): void {
    if (this.ask('will-quit')) {
      this.stays();
    } else {
      this.emit('quit', newEvent({}), 0);
      setImmediate(() => process.exit(0));
    }
  }
}

export const standInApp = new StandInApp();
