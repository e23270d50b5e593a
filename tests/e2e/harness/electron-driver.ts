import { createRequire } from 'node:module';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import type { Driver } from './driver.ts';
import { answerDialogs, electronControls } from './electron-app.ts';
import { ROOT } from './places.ts';
import { mainFile } from './run-folder.ts';

/** What Electron itself says on machines without a graphics card or a message bus; it means nothing to the program. */
const NOISE =
  /^(\[\d+:.*(ERROR|WARNING|INFO):.*|DevTools listening.*|Debugger attached.*|For help.*|Waiting for.*|\s*)$/;

/** Starts the built program with the real Electron. */
export async function startWithElectron(args: readonly string[], home: string): Promise<Driver> {
  const electron = await _electron.launch({
    executablePath: createRequire(import.meta.url)('electron') as string,
    args: [mainFile(), `--user-data-dir=${join(home, 'userData')}`, ...args],
    cwd: ROOT,
  });
  let said = '';
  for (const stream of [electron.process().stdout, electron.process().stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const ended = new Promise((resolve) => electron.process().once('exit', resolve));
  await answerDialogs(electron);
  return {
    firstPage: () => electron.firstWindow(),
    pages: () => electron.windows(),
    session: (page) => electron.context().newCDPSession(page),
    onPage(watch) {
      for (const page of electron.windows()) watch(page);
      electron.on('window', watch);
    },
    app: electronControls(electron),
    said: () =>
      said
        .split('\n')
        .filter((line) => !NOISE.test(line))
        .join('\n'),
    ended,
    async quit() {
      await electron.evaluate(({ app }) => app.quit()).catch(() => undefined);
      await ended;
    },
  };
}
