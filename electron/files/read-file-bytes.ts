import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { type Facts, problem } from '../../shared/problems/problem.ts';
import { megabytes, type SizeLimits } from './size-limits.ts';
import { SpreadsheetFault } from './spreadsheet-fault.ts';

/**
 * The whole content of an ordinary file within the limits.
 *
 * @throws {SpreadsheetFault} when there is none, it may not be read, is empty or too large
 */
export async function readFileBytes(path: string, limits: SizeLimits): Promise<Buffer<ArrayBuffer>> {
  try {
    checkStats(await stat(path), limits);
    return await readFile(path);
  } catch (error) {
    throw faultOf(error);
  }
}

/** Asked before opening: to open a pipe would wait for ever. */
function checkStats(stats: Stats, limits: SizeLimits): void {
  if (stats.isDirectory()) throw new SpreadsheetFault(problem('file-is-folder'));
  if (!stats.isFile()) throw new SpreadsheetFault(problem('file-unknown-format'));
  if (stats.size === 0) throw new SpreadsheetFault(problem('file-empty'));
  if (stats.size > limits.file) throw tooLarge(stats.size, limits);
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
  return new SpreadsheetFault(problem('file-unreadable', { reason: code }));
}
