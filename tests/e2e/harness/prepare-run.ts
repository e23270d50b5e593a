import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.ts';
import { E2E_OUT, ROOT } from './places.ts';
import { RUN_VARIABLE } from './run-folder.ts';
import { makeSample } from './samples.ts';
import { unpackedBrowser } from './unpacked-browser.ts';

const PARTS = ['main', 'preload', 'renderer'];

/**
 * Builds the program where sources are newer than the build, and gives this run a copy of it and a sample workspace.
 * What comes back takes the folder away.
 */
export async function prepareRun(): Promise<() => void> {
  mkdirSync(E2E_OUT, { recursive: true });
  const folder = mkdtempSync(join(E2E_OUT, 'run-'));
  await buildIfStale((out) => {
    for (const part of PARTS) cpSync(join(out, part), join(folder, part), { recursive: true });
  });
  // The program finds its resources two folders above, as from out/main.
  const resources = join(E2E_OUT, 'resources');
  if (!existsSync(resources)) symlinkSync(join(ROOT, 'resources'), resources);
  process.env[RUN_VARIABLE] = folder;
  // Unpacks the browser once, before several tests want it at the same time.
  await unpackedBrowser();
  await makeSample(folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
