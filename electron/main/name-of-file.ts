import { basename, extname } from 'node:path';

/** The name by which people know a file: without folder and ending. */
export function nameOfFile(path: string): string {
  return basename(path, extname(path));
}
