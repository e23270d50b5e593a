/** The size of a window's page, and how much it is enlarged (1 to 5). */
export interface Metrics {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

/** What the program's process asks of the browser that shows its windows. */
export interface AskedOfBrowser {
  openWindow(given: { window: number; preload: string | null; metrics: Metrics }): void;
  /** The answer is what went wrong, or null. */
  load(given: { window: number; url: string }): string | null;
  send(given: { window: number; channel: string; values: unknown[] }): void;
  setMetrics(given: { window: number; metrics: Metrics }): void;
  setColours(given: { colours: 'light' | 'dark' }): void;
  bringToFront(given: { window: number }): void;
  /** Closes the page; with `asking`, the page may object before. */
  close(given: { window: number; asking: boolean }): void;
  /** Presses keys in the page, as the roles of a menu do. */
  edit(given: { window: number; command: string }): void;
  reload(given: { window: number }): void;
}

/** Where a page's call comes from. */
export interface CallFrom {
  readonly window: number;
  /** The address of the frame. */
  readonly url: string;
  readonly isMainFrame: boolean;
}

/** What became of a page's request: nothing of it leaves the computer. */
export type Served =
  | { readonly kind: 'refused' }
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: Record<string, string>;
      readonly body: Uint8Array;
    };

/** A key as the menu's shortcuts name it. */
export interface KeyPress {
  readonly key: string;
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
}

/** What happens in the browser, told to the program's process. */
export interface TellsOfBrowser {
  invoke(given: { from: CallFrom; channel: string; values: unknown[] }): unknown;
  request(given: { window: number; url: string; method: string; resourceType: string }): Served;
  mayNavigate(given: { window: number; url: string; isMainFrame: boolean }): boolean;
  opensWindow(given: { window: number; url: string; frameName: string }): void;
  /** Whether a page that objects is left all the same. */
  leavesAnyway(given: { window: number }): boolean;
  loaded(given: { window: number }): void;
  closed(given: { window: number }): void;
  pressed(given: { window: number; press: KeyPress }): void;
}
