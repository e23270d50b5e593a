import { posix } from 'node:path';

/** A table of text in an archive: the part that holds it, and the name of its sheet. */
export interface CsvPart {
  readonly part: string;
  readonly sheet: string;
}

/** What an archive holds besides folders: its tables of text, and the names of everything else. */
interface SortedParts {
  readonly tables: readonly CsvPart[];
  readonly others: readonly string[];
}

/**
 * Sorts the parts of an archive. A sheet is called like its file, or, where files in several folders are called
 * alike, like the whole path. What a Mac adds to every archive is nobody's file and counts for nothing.
 */
export function csvParts(names: readonly string[]): SortedParts {
  const files = names.filter((name) => !name.endsWith('/') && !isAddedByMac(name));
  const tables = files.filter((name) => /\.csv$/i.test(name));
  const namesakes = Map.groupBy(tables, sheetName);
  return {
    tables: tables.map((part) => {
      const sheet = sheetName(part);
      return { part, sheet: namesakes.get(sheet)?.length === 1 ? sheet : part.replace(/\.csv$/i, '') };
    }),
    others: files.filter((name) => !tables.includes(name)),
  };
}

function sheetName(part: string): string {
  return posix.basename(part).replace(/\.csv$/i, '');
}

function isAddedByMac(name: string): boolean {
  return name.startsWith('__MACOSX/') || posix.basename(name) === '.DS_Store';
}
