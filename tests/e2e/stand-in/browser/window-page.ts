import type { BrowserContext, CDPSession, Dialog, Page } from 'playwright-core';
import { shownAddress } from '../address.ts';
import type { Metrics } from '../questions.ts';

interface Message {
  readonly channel: string;
  readonly values: unknown[];
}

/** The page of one window, in the browser. */
export class WindowPage {
  readonly page: Page;
  readonly session: CDPSession;
  /** Where the program itself has the page go. */
  loading: string | null = null;
  #document = '';
  #messages: Message[] = [];
  #hear: ((messages: Message[]) => void) | null = null;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
  }

  static async on(page: Page, context: BrowserContext): Promise<WindowPage> {
    const session = await context.newCDPSession(page);
    await session.send('Page.enable');
    return new WindowPage(page, session);
  }

  /** Shows an address of the program; what went wrong, or null. */
  async load(url: string): Promise<string | null> {
    this.loading = shownAddress(url);
    try {
      const response = await this.page.goto(this.loading);
      return response?.ok() === false ? `ERR_HTTP_${response.status()}` : null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      this.loading = null;
    }
  }

  /** An enlarged page has as many times fewer points, each as many times larger. */
  async setMetrics({ width, height, zoom }: Metrics): Promise<void> {
    await this.session.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round(width / zoom),
      height: Math.round(height / zoom),
      deviceScaleFactor: zoom,
      mobile: false,
    });
  }

  /** Has the page hear a message as soon as it asks for the next. */
  send(message: Message): void {
    this.#messages.push(message);
    this.#deliver();
  }

  /**
   * What was sent since this document last asked; waits until there is something. What was meant for a document
   * before it is not heard any more.
   */
  next(document: string): Promise<Message[]> {
    if (document !== this.#document) this.#messages = [];
    this.#document = document;
    return new Promise((hear) => {
      this.#hear = hear;
      this.#deliver();
    });
  }

  /** Closes the page; with `asking`, `leavesAnyway` decides when the page objects. */
  async close(asking: boolean, leavesAnyway: () => Promise<boolean>): Promise<void> {
    if (!asking) return this.page.close();
    const decide = async (dialog: Dialog) => {
      if (dialog.type() === 'beforeunload' && (await leavesAnyway().catch(() => false)))
        await dialog.accept();
      else await dialog.dismiss();
    };
    this.page.once('dialog', decide);
    await this.page.close({ runBeforeUnload: true });
  }

  #deliver(): void {
    if (this.#hear === null || this.#messages.length === 0) return;
    this.#hear(this.#messages);
    this.#hear = null;
    this.#messages = [];
  }
}
