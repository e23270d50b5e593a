import { open } from 'node:fs/promises';

const SQLITE_MAGIC = 'SQLite format 3\0';

/** Whether a file is an SQLite database, as every workspace is; false where nothing can be read. */
export async function isDatabase(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return false;
  try {
    const { buffer } = await file.read(Buffer.alloc(SQLITE_MAGIC.length), 0, SQLITE_MAGIC.length, 0);
    return buffer.toString('latin1') === SQLITE_MAGIC;
  } catch {
    return false;
  } finally {
    await file.close();
  }
}
