import { closeSync, openSync, readSync } from 'node:fs';

/** `Daoz`: what tells a workspace from other SQLite files. */
export const APPLICATION_ID = 0x44616f7a;

const SQLITE_MAGIC = 'SQLite format 3\0';
const HEADER_BYTES = 100;
const APPLICATION_ID_AT = 68;

/**
 * Whether the first bytes are those of a workspace. Read before SQLite opens the file, because opening a
 * file of another program could already change it. Throws the file system's error when it cannot be read.
 */
export function looksLikeWorkspace(path: string): boolean {
  const header = Buffer.alloc(HEADER_BYTES);
  const file = openSync(path, 'r');
  try {
    if (readSync(file, header, 0, HEADER_BYTES, 0) < HEADER_BYTES) return false;
  } finally {
    closeSync(file);
  }
  const isSqlite = header.toString('latin1', 0, SQLITE_MAGIC.length) === SQLITE_MAGIC;
  return isSqlite && header.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID;
}
