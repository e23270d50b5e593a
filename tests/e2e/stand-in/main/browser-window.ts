import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { known } from '../known.ts';
import { standInApp } from './app.ts';
import { KnownEmitter, newEvent } from './emitter.ts';
import { browser } from './line.ts';
import { StandInContents } from './web-contents.ts';
import { addWindow, allWindows, removeWindow } from './window-list.ts';
import { placed, preloadOf, WORK_AREA } from './window-options.ts';

const EVENTS = [
  'blur',
  'close',
  'closed',
  'focus',
  'maximize',
  'move',
  'ready-to-show',
  'resize',
  'show',
  'unmaximize',
];

let lastId = 0;

/** A native window: its state here, its page in the browser. */
export class StandInWindow extends KnownEmitter {
  readonly id: number;
  readonly webContents: StandInContents;
  /** What the program gets to see. */
  readonly shown: StandInWindow;
  readonly contents: StandInContents;
  readonly preferences: Readonly<Record<string, unknown>>;
  progress = -1;
  #title: string;
  #bounds: Rectangle;
  #isMaximised = false;
  #isVisible: boolean;
  #isDestroyed = false;
  #hasShownPage = false;
  #before: Promise<unknown>;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', EVENTS);
    lastId += 1;
    this.id = lastId;
    this.shown = known('BrowserWindow', this);
    this.contents = new StandInContents(this);
    this.webContents = this.contents.shown;
    this.#title = options.title ?? '';
    this.#isVisible = options.show ?? true;
    this.#bounds = placed(options);
    this.preferences = { ...options.webPreferences };
    this.#before = browser.ask('openWindow', {
      window: this.id,
      preload: preloadOf(options),
      metrics: this.#metrics(),
    });
    addWindow(this);
    standInApp.emit('browser-window-created', newEvent({}), this.shown);
    standInApp.emit('web-contents-created', newEvent({}), this.webContents);
    if (this.#isVisible) focusOn(this);
  }

  static getAllWindows(): StandInWindow[] {
    return allWindows().map(({ shown }) => shown);
  }

  static getFocusedWindow(): StandInWindow | null {
    return focused?.shown ?? null;
  }

  static fromWebContents(contents: StandInContents): StandInWindow | null {
    return allWindows().find(({ id }) => id === contents.id)?.shown ?? null;
  }

  /** Has the browser do one thing after the other. */
  inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
    const done = this.#before.then(() => {
      if (this.#isDestroyed) throw new Error('Object has been destroyed');
      return task();
    });
    this.#before = done.catch(() => undefined);
    return done;
  }

  /** The same, when nobody waits for it; a window that is gone by then needs it no more. */
  later(task: () => Promise<unknown>): void {
    this.inTurn(task).catch((error: unknown) => {
      if (!this.#isDestroyed) throw error;
    });
  }

  async loadURL(url: string): Promise<void> {
    const trouble = await this.inTurn(() => {
      this.contents.url = url;
      return browser.ask('load', { window: this.id, url });
    });
    if (trouble !== null) throw new Error(`${trouble} loading '${url}'`);
  }

  /** The browser has shown the whole page. */
  loaded(): void {
    this.contents.emit('dom-ready', newEvent({}));
    if (!this.#hasShownPage) this.emit('ready-to-show', newEvent({}));
    this.#hasShownPage = true;
    this.contents.emit('did-finish-load', newEvent({}));
  }

  show(): void {
    this.#isVisible = true;
    this.emit('show', newEvent({}));
    this.focus();
  }

  hide(): void {
    this.#isVisible = false;
  }

  focus(): void {
    this.later(() => browser.ask('bringToFront', { window: this.id }));
    focusOn(this);
  }

  isFocused(): boolean {
    return focused === this;
  }

  isVisible(): boolean {
    return this.#isVisible;
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {}

  isFullScreen(): boolean {
    return false;
  }

  isMaximized(): boolean {
    return this.#isMaximised;
  }

  maximize(): void {
    this.#isMaximised = true;
    this.showMetrics();
    this.emit('maximize', newEvent({}));
  }

  unmaximize(): void {
    this.#isMaximised = false;
    this.showMetrics();
    this.emit('unmaximize', newEvent({}));
  }

  getBounds(): Rectangle {
    return this.#isMaximised ? { ...WORK_AREA } : { ...this.#bounds };
  }

  getNormalBounds(): Rectangle {
    return { ...this.#bounds };
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    this.showMetrics();
    this.emit('resize', newEvent({}));
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): void {
    this.#title = title;
  }

  setRepresentedFilename(): void {}

  setMenuBarVisibility(): void {}

  setBackgroundColor(): void {}

  setProgressBar(progress: number): void {
    this.progress = progress;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  /** Asks the program, then the page; either may refuse. */
  close(): void {
    if (this.#isDestroyed) return;
    if (this.ask('close')) standInApp.stays();
    else this.later(() => browser.ask('close', { window: this.id, asking: true }));
  }

  /** Closes without asking anybody. */
  destroy(): void {
    if (!this.#isDestroyed) this.later(() => browser.ask('close', { window: this.id, asking: false }));
  }

  /** The browser has closed the page. */
  closed(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    removeWindow(this);
    if (focused === this) focused = allWindows().at(-1) ?? null;
    this.emit('closed', newEvent({}));
    if (allWindows().length === 0) standInApp.lastWindowClosed();
  }

  /** Has the browser show the page in the size and enlargement that hold now. */
  showMetrics(): void {
    const metrics = this.#metrics();
    this.later(() => browser.ask('setMetrics', { window: this.id, metrics }));
  }

  #metrics() {
    const { width, height } = this.getBounds();
    return { width, height, zoom: this.contents.getZoomFactor() };
  }
}

let focused: StandInWindow | null = null;

function focusOn(window: StandInWindow): void {
  if (focused === window) return;
  focused?.emit('blur', newEvent({}));
  focused = window;
  window.emit('focus', newEvent({}));
}
