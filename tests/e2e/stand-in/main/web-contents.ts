import { known } from '../known.ts';
import type { StandInWindow } from './browser-window.ts';
import { KnownEmitter } from './emitter.ts';
import { browser } from './line.ts';

const EVENTS = [
  'did-finish-load',
  'dom-ready',
  'will-attach-webview',
  'will-frame-navigate',
  'will-navigate',
  'will-prevent-unload',
  'will-redirect',
];

interface WindowOpening {
  readonly url: string;
  readonly frameName: string;
}

type WindowOpenHandler = (details: WindowOpening) => { readonly action: 'deny' | 'allow' };

/** The page of a window, as the program knows it. */
export class StandInContents extends KnownEmitter {
  /** What the program gets to see. */
  readonly shown: StandInContents;
  readonly id: number;
  url = '';
  #zoom = 1;
  #openHandler: WindowOpenHandler = () => ({ action: 'allow' });
  readonly #window: StandInWindow;

  constructor(window: StandInWindow) {
    super('webContents', EVENTS);
    this.id = window.id;
    this.#window = window;
    this.shown = known('webContents', this);
  }

  getURL(): string {
    return this.url;
  }

  isDestroyed(): boolean {
    return this.#window.isDestroyed();
  }

  send(channel: string, ...values: unknown[]): void {
    if (this.isDestroyed()) throw new Error('Object has been destroyed');
    const copies = structuredClone(values);
    this.#window.later(() => browser.ask('send', { window: this.id, channel, values: copies }));
  }

  getZoomFactor(): number {
    return this.#zoom;
  }

  setZoomFactor(factor: number): void {
    this.#zoom = factor;
    this.#window.showMetrics();
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler;
  }

  reload(): void {
    this.#window.later(() => browser.ask('reload', { window: this.id }));
  }

  /** A page tries to open a window; nothing here can show one that the program allows. */
  opensWindow(details: WindowOpening): void {
    if (this.#openHandler(details).action !== 'deny') {
      throw new Error(`the stand-in for Electron opens no window for ${details.url}`);
    }
  }

  /** Whether a page that objects to being left is left all the same. */
  leavesAnyway(): boolean {
    return this.ask('will-prevent-unload');
  }

  /** Whether a page may go to an address, of its own accord or a person's. */
  mayNavigate(url: string, isMainFrame: boolean): boolean {
    const isPrevented = this.ask('will-frame-navigate', { url, isMainFrame });
    return !(isPrevented || (isMainFrame && this.ask('will-navigate', { url, isMainFrame }, url)));
  }
}
