import { createHash } from 'node:crypto';
import { basename, parse } from 'node:path';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { inSlices, type TextEncoding } from './csv/encoding.ts';
import { openCsv } from './csv/open-csv.ts';
import { openCsvArchive } from './open-csv-archive.ts';
import { readFileBytes } from './read-file-bytes.ts';
import { recogniseArchive } from './recognise-archive.ts';
import { recogniseFormat } from './recognise-format.ts';
import type { SheetSource } from './sheet-source.ts';
import { type SizeLimits, sizeLimits } from './size-limits.ts';
import { SpreadsheetFault } from './spreadsheet-fault.ts';
import { openWorkbook } from './workbook/open-workbook.ts';
import { openArchive } from './workbook/zip/open-archive.ts';

/** A file a person brought, opened: what it is called, which bytes exactly were read, and its sheets. */
export interface Spreadsheet extends SheetSource {
  readonly fileName: string;
  /** SHA-256 of the whole file, in hexadecimal: of the very bytes that the rows come from. */
  readonly sha256: string;
  /** How a text is encoded; null for a workbook, or where the tables of an archive are written differently. */
  readonly encoding: TextEncoding | null;
  /** What separates the cells of a text; null as above. */
  readonly delimiter: string | null;
  /** Files beside the tables of an archive, such as photos: they are not read. */
  readonly leftOut: readonly string[];
}

/** What the bytes of a file hold. */
type Content = Omit<Spreadsheet, 'fileName' | 'sha256'>;

/** A file whose bytes were read, and what it is called. */
export interface FileBytes {
  readonly fileName: string;
  readonly bytes: Buffer<ArrayBuffer>;
}

/**
 * Opens an .xlsx workbook, a .csv table or a zip of such tables in this thread; what a file really is, its first bytes decide. The
 * packed file is held in memory and rows are unpacked as they are asked for, so nothing needs to be closed.
 * Whatever a person brings is opened by `openSpreadsheetApart` instead, where it can do no harm.
 *
 * @param path where the file lies
 * @param options `large` lifts the limits of size, for files a person trusts
 * @returns the spreadsheet, or one problem that says why the file cannot be read and what to do
 * @example
 * const opened = await openSpreadsheet('名册.xlsx', { large: false });
 * if (opened.ok) for await (const row of opened.value.rows(0)) …
 */
export async function openSpreadsheet(
  path: string,
  { large }: { large: boolean },
): Promise<Result<Spreadsheet>> {
  const file = await readFile(path, large);
  return file.ok ? openFileBytes(file.value, large) : file;
}

/** The bytes of a file within the limits of size, or one problem that says why not. */
export function readFile(path: string, large: boolean): Promise<Result<FileBytes>> {
  const fileName = basename(path);
  return orRefused(fileName, async () => ({ fileName, bytes: await readFileBytes(path, sizeLimits(large)) }));
}

/** Opens a file whose bytes are at hand, as `openSpreadsheet` does. */
export function openFileBytes({ fileName, bytes }: FileBytes, large: boolean): Promise<Result<Spreadsheet>> {
  return orRefused(fileName, async () => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { fileName, sha256, ...(await openBytes(bytes, fileName, sizeLimits(large))) };
  });
}

async function orRefused<Value>(file: string, work: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof SpreadsheetFault) return refused(error.at({ file }).problem);
    throw error;
  }
}

async function openBytes(bytes: Buffer, file: string, limits: SizeLimits): Promise<Content> {
  const format = await recogniseFormat(bytes, file);
  switch (format.kind) {
    case 'archive':
      return openArchived(bytes, file, limits);
    case 'table': {
      const place = { file, sheet: parse(file).name };
      return { ...(await openCsv(inSlices(bytes), format.encoding, place)), leftOut: [] };
    }
    case 'refused':
      throw new SpreadsheetFault(format.problem);
    default:
      return format satisfies never;
  }
}

async function openArchived(bytes: Buffer, file: string, limits: SizeLimits): Promise<Content> {
  const archive = await openArchive(bytes, limits);
  const format = recogniseArchive(archive);
  if (format.kind === 'tables') {
    return { ...(await openCsvArchive(archive, format.tables, file)), leftOut: format.others };
  }
  return { ...(await openWorkbook(archive, file, limits)), encoding: null, delimiter: null, leftOut: [] };
}
