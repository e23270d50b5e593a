import type { BrowserContext, Frame, Page, Request, Route } from 'playwright-core';
import { ownAddress } from '../address.ts';
import type { Controls } from '../controls.ts';
import type { AskedOfBrowser, KeyPress, TellsOfBrowser } from '../questions.ts';
import type { Answers, Wire } from '../wire.ts';
import { BINDING, preloadScript } from './preload-script.ts';
import { WindowPage } from './window-page.ts';

/** Shows the program's windows as pages of a browser, and tells the program what happens in them. */
export class BrowserSide {
  readonly #context: BrowserContext;
  readonly #program: Wire<TellsOfBrowser & Controls>;
  readonly #windows = new Map<number, WindowPage>();
  readonly #first = Promise.withResolvers<Page>();
  #colours: 'light' | 'dark' = 'light';
  #isMaking = false;

  private constructor(context: BrowserContext, program: Wire<TellsOfBrowser & Controls>) {
    this.#context = context;
    this.#program = program;
  }

  static async start(
    context: BrowserContext,
    program: Wire<TellsOfBrowser & Controls>,
  ): Promise<BrowserSide> {
    const side = new BrowserSide(context, program);
    await context.exposeBinding(BINDING, ({ page, frame }, name: string, given: unknown) =>
      side.#hear(page, frame, name, given),
    );
    await context.route('**/*', (route) =>
      side.#whileOpen(frameOf(route.request())?.page(), side.#answer(route)),
    );
    context.on('page', (page) => void side.#refusePopup(page));
    program.answerWith(side.#answers());
    return side;
  }

  /** The windows' pages, in the order in which they were opened. */
  pages(): Page[] {
    return [...this.#windows.values()].map(({ page }) => page);
  }

  /** The page of the window that is opened first. */
  firstWindow(): Promise<Page> {
    return this.#first.promise;
  }

  /** The number of the window that a page belongs to. */
  windowOf(page: Page): number {
    const window = this.#windowShowing(page);
    if (window === null) throw new Error('this page belongs to no window');
    return window;
  }

  windowPage(page: Page): WindowPage {
    return this.#window(this.windowOf(page));
  }

  #answers(): Answers<AskedOfBrowser> {
    return {
      openWindow: (given) => this.#open(given),
      load: ({ window, url }) => this.#window(window).load(url),
      send: ({ window, ...message }) => this.#window(window).send(message),
      setMetrics: ({ window, metrics }) => this.#window(window).setMetrics(metrics),
      bringToFront: ({ window }) => this.#window(window).page.bringToFront(),
      close: ({ window, asking }) =>
        this.#window(window).close(asking, () => this.#program.ask('leavesAnyway', { window })),
      edit: ({ window, command }) =>
        this.#window(window).page.evaluate((name) => void document.execCommand(name), command),
      reload: async ({ window }) => void (await this.#window(window).page.reload()),
      setColours: async ({ colours }) => {
        this.#colours = colours;
        for (const { page } of this.#windows.values()) await page.emulateMedia({ colorScheme: colours });
      },
    };
  }

  async #open({ window, preload, metrics }: Parameters<AskedOfBrowser['openWindow']>[0]): Promise<void> {
    const page = await this.#newPage();
    const shown = await WindowPage.on(page, this.#context);
    this.#windows.set(window, shown);
    this.#first.resolve(page);
    await shown.setMetrics(metrics);
    await page.emulateMedia({ colorScheme: this.#colours });
    if (preload !== null) await page.addInitScript({ content: preloadScript(preload) });
    page.on('load', () => void this.#whileOpen(page, this.#program.ask('loaded', { window })));
    page.on('close', () => {
      this.#windows.delete(window);
      void this.#program.ask('closed', { window }).catch(() => undefined);
    });
    shown.session.on('Page.windowOpen', ({ url, windowName }) => {
      const details = { window, url: ownAddress(url), frameName: windowName };
      void this.#whileOpen(page, this.#program.ask('opensWindow', details));
    });
  }

  /** What was begun for a page that has gone meanwhile, or for a program that has ended, comes to nothing. */
  async #whileOpen(page: Page | undefined, task: Promise<unknown>): Promise<void> {
    try {
      await task;
    } catch (error) {
      if (page?.isClosed() === false && !this.#program.isCut) throw error;
    }
  }

  /** A browser starts with one page, which the first window takes. */
  async #newPage(): Promise<Page> {
    const [first] = this.#context.pages();
    if (first !== undefined && this.#windows.size === 0) return first;
    this.#isMaking = true;
    try {
      return await this.#context.newPage();
    } finally {
      this.#isMaking = false;
    }
  }

  /** A page that no window asked for was opened by a page; the program has refused it by now. */
  async #refusePopup(page: Page): Promise<void> {
    if (!this.#isMaking) await page.close();
  }

  async #hear(page: Page, frame: Frame, name: string, given: unknown): Promise<unknown> {
    const window = this.windowOf(page);
    if (name === 'next') return this.#window(window).next(given as string);
    if (name === 'pressed') return this.#program.ask('pressed', { window, press: given as KeyPress });
    const { channel, values } = given as { channel: string; values: unknown[] };
    const isMainFrame = frame === page.mainFrame();
    const from = { window, url: ownAddress(frame.url()), isMainFrame };
    return this.#program.ask('invoke', { from, channel, values });
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const url = ownAddress(request.url());
    const frame = frameOf(request);
    const window = frame === null ? null : this.#windowShowing(frame.page());
    if (frame === null || window === null) return route.abort('aborted');
    const mayPass = !request.isNavigationRequest() || (await this.#mayNavigate(window, request.url(), frame));
    if (!mayPass) return route.abort('aborted');
    const served = await this.#program.ask('request', {
      window,
      url,
      method: request.method(),
      resourceType: request.resourceType(),
    });
    if (served.kind === 'refused') return route.abort('blockedbyclient');
    const { status, headers, body } = served;
    await route.fulfill({ status, headers, body: Buffer.from(body) });
  }

  #windowShowing(page: Page): number | null {
    for (const [id, window] of this.#windows) if (window.page === page) return id;
    return null;
  }

  async #mayNavigate(window: number, url: string, frame: Frame): Promise<boolean> {
    const isMainFrame = frame.parentFrame() === null;
    if (isMainFrame && this.#window(window).loading === url) return true;
    return this.#program.ask('mayNavigate', { window, url: ownAddress(url), isMainFrame });
  }

  #window(id: number): WindowPage {
    const window = this.#windows.get(id);
    if (window === undefined) throw new Error(`there is no window ${id}`);
    return window;
  }
}

/** The frame that asks; none when a page asks for a window that is not there yet. */
function frameOf(request: Request): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}
