import type { Page } from 'playwright-core';

/** What stands in a page that is measured. */
export interface Measured {
  readonly page: Page;
  /** What scrolls. */
  readonly scroller: string;
  /** A cell of the table's body. */
  readonly cell: string;
  /** The field that filters. */
  readonly field: string;
}

/** Milliseconds, by the browser's own clock, from asking for a route until its contents are painted. */
export function switchTo(page: Page, route: string, title: string, contents: string): Promise<number> {
  return page.evaluate(
    ([path, heading, wanted]) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const isThere = () =>
          document.querySelector('h1')?.textContent === heading &&
          document.querySelector('main [aria-busy="true"]') === null &&
          document.querySelector(wanted) !== null;
        const look = () => {
          if (!isThere()) return void requestAnimationFrame(look);
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        };
        location.hash = `#${path}`;
        requestAnimationFrame(look);
      }),
    [route, title, contents] as const,
  );
}

/** Milliseconds from the beginning of the page until something was painted. */
export function firstContent(page: Page): Promise<{ readonly origin: number; readonly painted: number }> {
  return page.evaluate(() => ({
    origin: performance.timeOrigin,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }));
}

/** Milliseconds after a key was pressed. */
export interface Typed {
  /** For each key, until the frame that shows it was drawn. */
  readonly letters: readonly number[];
  /** For each key that changes the table, until the last change of its rows. */
  readonly rows: readonly number[];
}

/** How long a key has for itself. */
const KEY_MS = 150;

/** Types words into the filter and clears it, a key at a time. */
export async function typing({ page, field, scroller }: Measured, words: readonly string[]): Promise<Typed> {
  await page.locator(field).first().click();
  await page.waitForTimeout(500);
  await watchKeys(page, scroller);
  for (const word of words) {
    for (const key of [...word, ...[...word].map(() => 'Backspace')]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(KEY_MS);
    }
  }
  return page.evaluate(() => (window as unknown as { typed: () => Typed }).typed());
}

function watchKeys(page: Page, scroller: string): Promise<void> {
  return page.evaluate((table) => {
    const letters: number[] = [];
    /** By the time of the key. */
    const rows = new Map<number, number>();
    let pressed = 0;
    const watcher = new MutationObserver(() => rows.set(pressed, performance.now() - pressed));
    watcher.observe(document.querySelector(table) ?? document.body, { subtree: true, childList: true });
    const press = ({ timeStamp }: KeyboardEvent) => {
      pressed = timeStamp;
      // After the frame: what it draws is laid out and painted by then.
      requestAnimationFrame(() => setTimeout(() => letters.push(performance.now() - timeStamp)));
    };
    document.addEventListener('keydown', press, { capture: true });
    (window as unknown as { typed: () => Typed }).typed = () => {
      watcher.disconnect();
      return { letters, rows: [...rows.values()] };
    };
  }, scroller);
}

/** What was seen while a table scrolled. */
export interface Scrolled {
  /** Frames in which the table stood elsewhere than in the frame before. */
  readonly frames: number;
  /** Those in which a place that should hold a cell was empty. */
  readonly blank: number;
  /** The longest time between two frames, in milliseconds. */
  readonly longest: number;
  readonly pixels: number;
}

/** Turns the mouse's wheel over a table, down and sideways, and looks at 50 places of it at every animation frame. */
export async function scrolling({ page, scroller, cell }: Measured, turns: number): Promise<Scrolled> {
  await watchFrames(page, scroller, cell);
  const box = await page.locator(scroller).first().boundingBox();
  if (box === null) throw new Error('nothing to scroll');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let turn = 0; turn < turns; turn += 1) {
    await page.mouse.wheel(turn % 4 === 3 ? 240 : 0, turn % 4 === 3 ? 0 : 360);
  }
  await page.waitForTimeout(500);
  return page.evaluate(() => (window as unknown as { seen: () => Scrolled }).seen());
}

function watchFrames(page: Page, scroller: string, cell: string): Promise<void> {
  return page.evaluate(
    ([scrolled, wanted]) => {
      const table = document.querySelector(scrolled);
      if (table === null) throw new Error('nothing to scroll');
      const { left, top, width, height } = table.getBoundingClientRect();
      const places = Array.from({ length: 50 }, (_, place) => ({
        x: left + (width * ((place % 5) + 0.5)) / 5,
        y: top + 40 + ((height - 60) * (Math.floor(place / 5) + 0.5)) / 10,
      }));
      const where = () => {
        const { top: y, left: x } = document.querySelector(wanted)?.getBoundingClientRect() ?? {
          top: 0,
          left: 0,
        };
        return [table.scrollTop, table.scrollLeft, y, x].join(' ');
      };
      const isBlank = () =>
        places.some(({ x, y }) => document.elementFromPoint(x, y)?.closest(wanted) == null);
      const seen = { frames: 0, blank: 0, longest: 0, pixels: 0 };
      let isWatching = true;
      let last = { at: performance.now(), place: where() };
      const look = (at: number) => {
        const place = where();
        if (place !== last.place) {
          seen.frames += 1;
          if (isBlank()) seen.blank += 1;
          seen.longest = Math.max(seen.longest, at - last.at);
        }
        last = { at, place };
        if (isWatching) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      (window as unknown as { seen: () => typeof seen }).seen = () => {
        isWatching = false;
        return { ...seen, pixels: table.scrollTop };
      };
    },
    [scroller, cell] as const,
  );
}
