import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ExportRecord } from '../files/export-record.ts';
import type { FileMaker } from '../files/file-maker.ts';
import { nameInFolder } from './name-in-folder.ts';
import type { PreparedFile } from './prepare-file.ts';

/** A file that an earlier export left, whole and with the content that it would be given again. */
interface FileLeft {
  readonly bytes: number;
  readonly sha256: string;
}

/** What earlier exports wrote into the folder, so that it need not be written again. */
export interface WrittenBefore {
  /** Null for a file that is to be written anew. */
  find(path: string, file: PreparedFile): Promise<FileLeft | null>;
  remember(path: string, file: PreparedFile, sha256: string): Promise<void>;
}

/** For documents that are always written anew. */
export const NOTHING_BEFORE: WrittenBefore = {
  find: () => Promise.resolve(null),
  remember: () => Promise.resolve(),
};

interface Resumption {
  readonly folder: string;
  readonly record: ExportRecord;
  /** The digest of the run. */
  readonly run: string;
  readonly maker: FileMaker;
}

/**
 * Finds what an earlier export left in a folder: a file counts that its record names with this content, and whose bytes
 * are those that were written. The first such file is made once more to see that this program, with these fonts, still makes the
 * same of it; if not, all are written anew.
 */
export function writtenBefore({ folder, record, run, maker }: Resumption): WrittenBefore {
  let isSame: Promise<boolean> | null = null;
  return {
    async find(path, file) {
      const recorded = record.find(nameInFolder(folder, path));
      if (recorded === undefined || recorded.content !== (await file.digest())) return null;
      const bytes = await readFile(path).catch(() => null);
      if (bytes === null || sha256Of(bytes) !== recorded.sha256) return null;
      isSame ??= makesTheSame(file, recorded.sha256, maker);
      return (await isSame) ? { bytes: bytes.length, sha256: recorded.sha256 } : null;
    },
    async remember(path, file, sha256) {
      await record.add({ file: nameInFolder(folder, path), sha256, content: await file.digest(), run });
    },
  };
}

async function makesTheSame(file: PreparedFile, sha256: string, maker: FileMaker): Promise<boolean> {
  const made = await file.make(maker);
  return made.ok && sha256Of(made.value) === sha256;
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
