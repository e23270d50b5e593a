import { existsSync } from 'node:fs';
import type { WriteStore } from './store.ts';
import { writeCopy } from './write-copy.ts';

/**
 * Copies the open workspace to a new file beside it. Throws when the copy is not sound, so that nothing is done
 * to a file without a backup.
 *
 * @returns the path of the copy: `长宁.v1.backup.daoze` for a `长宁.daoze` of schema version 1
 */
export function backUp(db: WriteStore, path: string, version: number): string {
  const target = freeName(path.replace(/\.daoze$/, ''), version);
  if (!writeCopy(db, target)) throw new Error(`the backup ${target} cannot take its name`);
  return target;
}

function freeName(stem: string, version: number): string {
  const name = (copy: number) => `${stem}.v${version}.backup${copy === 1 ? '' : `-${copy}`}.daoze`;
  let copy = 1;
  while (existsSync(name(copy))) copy += 1;
  return name(copy);
}
