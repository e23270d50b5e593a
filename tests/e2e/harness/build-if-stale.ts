import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, rmdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { E2E_OUT, ROOT } from './places.ts';

const SOURCES = ['electron', 'renderer', 'shared', 'electron.vite.config.ts', 'package.json'];
const OUT = join(ROOT, 'out');
const LOCK = join(E2E_OUT, 'building');
const ELECTRON_VITE = join(ROOT, 'node_modules/electron-vite/bin/electron-vite.js');

/** A build takes seconds; a lock as old as this was left by one that was killed. */
const LONGEST_BUILD_MS = 120_000;

/** Builds the program unless the build is newer than every source, then lets `use` read it; one at a time. */
export async function buildIfStale(use: (out: string) => void): Promise<void> {
  await lock();
  try {
    if (builtAt() < newest(SOURCES.map((source) => join(ROOT, source)))) await build();
    use(OUT);
  } finally {
    rmdirSync(LOCK);
  }
}

async function build(): Promise<void> {
  const began = new Date();
  await promisify(execFile)(process.execPath, [ELECTRON_VITE, 'build'], { cwd: ROOT });
  // What is written while it builds may be in it or not: it is as old as its beginning.
  utimesSync(join(OUT, 'renderer/index.html'), began, began);
}

function builtAt(): number {
  return statSync(join(OUT, 'renderer/index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(paths: readonly string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const about = statSync(path, { throwIfNoEntry: false });
      if (about === undefined) return 0;
      if (!about.isDirectory()) return about.mtimeMs;
      return Math.max(about.mtimeMs, newest(readdirSync(path).map((name) => join(path, name))));
    }),
    0,
  );
}

async function lock(): Promise<void> {
  for (;;) {
    try {
      return mkdirSync(LOCK);
    } catch {
      const about = statSync(LOCK, { throwIfNoEntry: false });
      if (about !== undefined && Date.now() - about.mtimeMs > LONGEST_BUILD_MS) rmdirSync(LOCK);
      await wait(100);
    }
  }
}
