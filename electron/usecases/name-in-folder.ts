import { relative, sep } from 'node:path';

/** A file by its way from a folder, with `/` on every system. */
export function nameInFolder(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
