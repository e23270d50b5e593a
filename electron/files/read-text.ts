import { readFile } from 'node:fs/promises';

/** The text of a UTF-8 file; null when it is not there, is a folder, or may not be read. */
export async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}
