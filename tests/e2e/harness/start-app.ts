import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Settings } from '../../../shared/contract/settings.ts';
import type { AppControls } from './app-controls.ts';
import type { Driver } from './driver.ts';
import { startWithElectron } from './electron-driver.ts';
import { IS_REAL } from './is-real.ts';
import { PageFaults } from './page-faults.ts';
import { takePicture } from './picture.ts';
import { E2E_OUT } from './places.ts';
import { prepareHome } from './prepare-home.ts';
import { startWithStandIn } from './stand-in-driver.ts';

/** How the program is to be started; everything left out is as on the first start. */
export interface Start {
  /** A workspace that is opened at once, as by a double click. */
  readonly workspace?: string;
  /** Further words on the command line. */
  readonly args?: readonly string[];
  readonly settings?: Partial<Settings>;
  readonly language?: Settings['language'];
  readonly theme?: Settings['theme'];
  /** In per cent. */
  readonly zoom?: number;
  readonly size?: { readonly width: number; readonly height: number };
  /** The folder that stands for the person's home, to start a second time where a first one left off. */
  readonly home?: string;
}

/** The program, running. */
export interface RunningApp {
  /** The page of the first window. */
  readonly page: Page;
  /** The pages of all windows, in the order in which they were opened. */
  pages(): Page[];
  readonly app: AppControls;
  readonly faults: PageFaults;
  /** The folder that stands for the person's home. */
  readonly home: string;
  /** Takes a picture of a window (the first) into out/e2e/shots, or where the name leads; its path comes back. */
  shot(name: string, page?: Page): Promise<string>;
  /**
   * Quits the program.
   * @throws when it did not end by itself, wrote anything to its terminal, or a page reported a fault
   */
  stop(): Promise<void>;
}

/** Starts the built program and waits for its first window to show something. */
export async function startApp(start: Start = {}): Promise<RunningApp> {
  const home = start.home ?? mkdtempSync(join(tmpdir(), 'daoze-home-'));
  const { settings, language, theme, zoom, size } = start;
  const chosen = defined({ ...settings, language, theme, zoom });
  prepareHome(home, {
    ...(Object.keys(chosen).length > 0 ? { settings: chosen } : {}),
    ...(size === undefined ? {} : { size }),
  });
  const args = [...(start.args ?? []), ...(start.workspace === undefined ? [] : [start.workspace])];
  const driver = await (IS_REAL ? startWithElectron : startWithStandIn)(args, home);
  const faults = new PageFaults();
  driver.onPage((page) => faults.watch(page));
  try {
    const page = await firstPage(driver, start.workspace !== undefined);
    return runningApp({ driver, faults, page, home, keepsHome: start.home !== undefined });
  } catch (error) {
    await driver.quit();
    const said = [driver.said(), ...faults.take()].join('\n') || 'nothing';
    throw new Error(`the program showed nothing. It said: ${said}`, { cause: error });
  }
}

interface Parts {
  readonly driver: Driver;
  readonly faults: PageFaults;
  readonly page: Page;
  readonly home: string;
  readonly keepsHome: boolean;
}

function runningApp({ driver, faults, page, home, keepsHome }: Parts): RunningApp {
  return {
    page,
    pages: () => driver.pages(),
    app: driver.app,
    faults,
    home,
    async shot(name, shown = page) {
      const path = `${resolve(E2E_OUT, 'shots', name)}.png`;
      await takePicture(shown, await driver.session(shown), path);
      return path;
    },
    async stop() {
      await driver.quit();
      if (!keepsHome) rmSync(home, { recursive: true, force: true });
      const wrong = [driver.said(), ...faults.take()].filter((text) => text !== '');
      if (wrong.length > 0)
        throw new Error(`something went wrong while the program ran:\n${wrong.join('\n')}`);
    },
  };
}

/** The page of the first window, as soon as it shows its start or the workspace it was given. */
async function firstPage(driver: Driver, isGiven: boolean): Promise<Page> {
  const ended = driver.ended.then(() => Promise.reject(new Error('the program has ended')));
  const page = await Promise.race([driver.firstPage(), ended]);
  const sight = isGiven ? page.getByRole('navigation') : page.locator('#root :text-matches(".")');
  await Promise.race([sight.first().waitFor(), ended]);
  return page;
}

function defined<Value extends object>(value: Value): Partial<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Partial<Value>;
}
