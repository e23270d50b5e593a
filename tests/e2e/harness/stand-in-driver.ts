import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BrowserSide } from '../stand-in/browser/browser-side.ts';
import { startChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { ProgramProcess } from './program-process.ts';
import { mainFile } from './run-folder.ts';
import { standInControls } from './stand-in-app.ts';

/** Starts the built program in Node, with the stand-in for Electron and a browser for its windows. */
export async function startWithStandIn(args: readonly string[], home: string): Promise<Driver> {
  const profile = join(home, 'browser');
  mkdirSync(profile, { recursive: true });
  const context = await startChromium(profile);
  const program = new ProgramProcess(mainFile(), args, home);
  const browser = await BrowserSide.start(context, program.wire);
  return {
    firstPage: () => browser.firstWindow(),
    pages: () => browser.pages(),
    session: async (page) => browser.windowPage(page).session,
    onPage(watch) {
      for (const page of context.pages()) watch(page);
      context.on('page', watch);
    },
    app: standInControls(program, browser),
    said: () => program.said,
    ended: program.ended,
    async quit() {
      await program.wire.ask('quit', null).catch(() => undefined);
      await program.mustEnd();
      await context.close();
    },
  };
}
