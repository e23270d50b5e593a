import type { Database } from 'better-sqlite3';

interface Setting {
  readonly name: string;
  readonly value: string;
  /** How SQLite says the value when asked. */
  readonly readBack: string | number;
}

/** `locking_mode` keeps a second window or command out for as long as the file is open. */
const SETTINGS: readonly Setting[] = [
  { name: 'journal_mode', value: 'WAL', readBack: 'wal' },
  { name: 'synchronous', value: 'FULL', readBack: 2 },
  { name: 'foreign_keys', value: 'ON', readBack: 1 },
  { name: 'secure_delete', value: 'ON', readBack: 1 },
  { name: 'cell_size_check', value: 'ON', readBack: 1 },
  { name: 'temp_store', value: 'MEMORY', readBack: 2 },
  { name: 'mmap_size', value: '0', readBack: 0 },
  { name: 'trusted_schema', value: 'OFF', readBack: 0 },
  { name: 'locking_mode', value: 'EXCLUSIVE', readBack: 'exclusive' },
];

/**
 * Sets everything the promises name and reads each setting back.
 *
 * @returns the name of the first one that did not take, or null when all did
 */
export function applySettings(db: Database): string | null {
  for (const { name, value, readBack } of SETTINGS) {
    db.pragma(`${name} = ${value}`);
    const expected = name === 'journal_mode' && db.memory ? 'memory' : readBack;
    const found = db.pragma(name, { simple: true });
    // SQLite answers nothing for a mapping that the file cannot have, as in memory.
    if (found !== expected && !(name === 'mmap_size' && found === undefined)) return name;
  }
  return null;
}
