import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';

/**
 * Gives a finished file its name, and never takes the name from another file.
 *
 * @returns false when the name is taken; the finished file then stays where it is
 */
export function putInPlace(finished: string, path: string): boolean {
  try {
    linkSync(finished, path);
    rmSync(finished);
    return true;
  } catch (error) {
    if (existsSync(path)) return false;
    if (!isFileError(error)) throw error;
    // Memory sticks and some network drives know no links.
    renameSync(finished, path);
    return true;
  }
}

/** Whether the operating system refused something about a file: it carries a code such as EACCES. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
