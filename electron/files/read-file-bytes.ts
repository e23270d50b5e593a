import { type FileHandle, open } from 'node:fs/promises';
import { type Facts, problem } from '../../shared/problems/problem.ts';
import { megabytes, type SizeLimits } from './size-limits.ts';
import { SpreadsheetFault } from './spreadsheet-fault.ts';

/**
 * The whole content of an ordinary file within the limits.
 *
 * @throws {SpreadsheetFault} when there is none, it may not be read, is empty or too large
 */
export async function readFileBytes(path: string, limits: SizeLimits): Promise<Buffer> {
  try {
    const handle = await open(path, 'r');
    try {
      return await readWithin(handle, limits);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof SpreadsheetFault) throw error;
    throw faultOf(error);
  }
}

async function readWithin(handle: FileHandle, limits: SizeLimits): Promise<Buffer> {
  const stats = await handle.stat();
  if (stats.isDirectory()) throw new SpreadsheetFault(problem('file-is-folder'));
  if (!stats.isFile()) throw new SpreadsheetFault(problem('file-unknown-format'));
  if (stats.size === 0) throw new SpreadsheetFault(problem('file-empty'));
  if (stats.size > limits.file) throw tooLarge(stats.size, limits);
  return await handle.readFile();
}

function tooLarge(size: number, limits: SizeLimits): SpreadsheetFault {
  const facts: Facts = { size: megabytes(size), limit: megabytes(limits.file) };
  return new SpreadsheetFault(problem(limits.large ? 'file-too-large-even-so' : 'file-too-large', facts));
}

/** Trouble with the disk is expected; anything without a system code is a bug and stays one. */
function faultOf(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === null) return error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new SpreadsheetFault(problem('file-not-found'));
  if (code === 'EISDIR') return new SpreadsheetFault(problem('file-is-folder'));
  return new SpreadsheetFault(problem('file-unreadable', { reason: code }));
}
