import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** A file that an export wrote, as the export's own record has it. */
interface RecordedFile {
  /** From the folder of the export, with `/` on every system. */
  readonly file: string;
  /** Of the bytes that were written. */
  readonly sha256: string;
  /** Of what it was made from; equal means that it would be made the same again. */
  readonly content: string;
  /** The digest of the run that its figures come from. */
  readonly run: string;
}

/** What exports wrote into a folder before, for the next one to go on from. */
export interface ExportRecord {
  find(file: string): RecordedFile | undefined;
  /** Remembers a file that stands whole; a line is lost in a crash at worst, and the file made again. */
  add(recorded: RecordedFile): Promise<void>;
}

/** Stands in the folder of the export, a line of JSON for each file; the last line about a file holds. */
export const RECORD_NAME = '.daoze-export.jsonl';

/** Reads the record of a folder; where there is none, or a line is not whole, nothing was written as far as it knows. */
export async function openExportRecord(folder: string): Promise<ExportRecord> {
  const path = join(folder, RECORD_NAME);
  const text = await readFile(path, 'utf8').catch(() => '');
  const known = new Map(text.split('\n').flatMap(readLine));
  // A torn line must not swallow the next one.
  let separator = text === '' || text.endsWith('\n') ? '' : '\n';
  return {
    find: (file) => known.get(file),
    async add(recorded) {
      const line = `${separator}${JSON.stringify(recorded)}\n`;
      separator = '';
      await makeFolder(folder);
      await appendFile(path, line);
      known.set(recorded.file, recorded);
    },
  };
}

function readLine(line: string): [string, RecordedFile][] {
  try {
    const value: unknown = JSON.parse(line);
    return isRecorded(value) ? [[value.file, value]] : [];
  } catch {
    return [];
  }
}

function isRecorded(value: unknown): value is RecordedFile {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return ['file', 'sha256', 'content', 'run'].every((name) => typeof fields.get(name) === 'string');
}
