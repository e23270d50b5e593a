import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { RecentFile } from '../../shared/contract/app.ts';
import type { KeptFile } from './kept-file.ts';
import { nameOfFile } from './name-of-file.ts';

const MOST_RECENT = 10;

export const recentPathsSchema = z.array(z.string());

type RecentPaths = KeptFile<typeof recentPathsSchema>;

/** Puts a file first among those opened lately. */
export function remember(kept: RecentPaths, path: string): void {
  kept.keep([path, ...kept.value.filter((other) => other !== path)].slice(0, MOST_RECENT));
}

export function forget(kept: RecentPaths, path: string): void {
  kept.keep(kept.value.filter((other) => other !== path));
}

/** The files opened lately, the latest first; one that is gone is still listed and says so. */
export function recentFiles(kept: RecentPaths): RecentFile[] {
  return kept.value.map((path) => ({
    path,
    name: nameOfFile(path),
    folder: dirname(path),
    exists: existsSync(path),
  }));
}
