import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A font with fewer bytes cannot hold the 6,763 hanzi of GB 2312: it need not be opened. */
const SMALLEST = 1_000_000;

/** Folders within folders that are looked into: macOS nests two, Linux distributions three. */
const DEEPEST = 4;

/** The files under a folder that can be Chinese fonts, in the order of their names; none if it cannot be read. */
export function listFontFiles(folder: string, depth = 0): string[] {
  if (depth > DEEPEST) return [];
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFontFiles(path, depth + 1);
    return /\.(?:ttf|ttc|otf|otc)$/i.test(entry.name) && sizeOf(path) >= SMALLEST ? [path] : [];
  });
}

function entriesOf(folder: string): Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** 0 where it cannot be told. Follows links: Linux keeps some fonts elsewhere. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
