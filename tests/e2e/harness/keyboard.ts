import type { Locator, Page } from 'playwright-core';

const MOST_STOPS = 150;

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Goes on by Tab until the keyboard is where it is wanted, as a person does who has no mouse. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor({ state: 'attached' });
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${target}`);
}

/** A place where Tab stops. */
export interface TabStop {
  /** The element, as a person who looks for the fault wants to read it. */
  readonly element: string;
  /** Whether anything shows that the keyboard is here. */
  readonly isMarked: boolean;
  /** Whether it lies within the window. */
  readonly isSeen: boolean;
}

/** The stops of Tab on a screen, from its beginning until the first comes again. */
export async function tabStops(page: Page): Promise<TabStop[]> {
  await page.evaluate(() => {
    for (const stop of document.querySelectorAll('[data-tab-stop]')) stop.removeAttribute('data-tab-stop');
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const stops: TabStop[] = [];
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`Tab does not come round: ${stops.map(({ element }) => element).join('\n')}`);
}

/** Runs in the page: where the keyboard is; null when it is back at the first stop or has left the page. */
function describeFocus(): TabStop | null {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return null;
  if (activeElement.dataset.tabStop !== undefined) return null;
  activeElement.dataset.tabStop = '';
  const marks = (element: Element | null, depth: number): boolean => {
    if (element === null || depth === 0) return false;
    const style = getComputedStyle(element);
    const isOutlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
    return isOutlined || style.boxShadow !== 'none' || marks(element.parentElement, depth - 1);
  };
  const { left, right, top, bottom } = activeElement.getBoundingClientRect();
  return {
    element: activeElement.outerHTML.slice(0, 200),
    isMarked: marks(activeElement, 4),
    isSeen: right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
  };
}
