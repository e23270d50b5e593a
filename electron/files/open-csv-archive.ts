import type { SheetRow } from '../../shared/model/sheet.ts';
import { problem } from '../../shared/problems/problem.ts';
import { encodingOf, type TextEncoding } from './csv/encoding.ts';
import { type CsvSource, openCsv } from './csv/open-csv.ts';
import type { CsvPart } from './csv-parts.ts';
import { rowsOf, type SheetSource } from './sheet-source.ts';
import { SpreadsheetFault } from './spreadsheet-fault.ts';
import type { Archive } from './workbook/zip/open-archive.ts';

/** Tables of text, and how they are written as far as that is the same for all. */
interface ArchiveSource extends SheetSource {
  readonly encoding: TextEncoding | null;
  readonly delimiter: string | null;
}

/**
 * Opens the tables of text in an archive as the sheets of one spreadsheet, in the archive's order. They are
 * unpacked when they are read, never all at once.
 *
 * @param file the archive's name, for what has to be said of it
 * @throws {SpreadsheetFault} where a table cannot be read as text
 */
export async function openCsvArchive(
  archive: Archive,
  tables: readonly CsvPart[],
  file: string,
): Promise<ArchiveSource> {
  const sources: CsvSource[] = [];
  for (const table of tables) sources.push(await openPart(archive, table, file));
  const sourceAt = (sheetIndex: number): CsvSource => {
    const source = sources[sheetIndex];
    if (source === undefined) throw new RangeError(`There is no sheet ${sheetIndex}.`);
    return source;
  };
  const batches = (sheetIndex: number): AsyncIterable<readonly SheetRow[]> => sourceAt(sheetIndex).batches(0);
  return {
    encoding: common(sources.map(({ encoding }) => encoding)),
    delimiter: common(sources.map(({ delimiter }) => delimiter)),
    sheets: sources.flatMap(({ sheets }) => sheets),
    rows: (sheetIndex) => rowsOf(batches(sheetIndex)),
    batches,
    layout: (sheetIndex) => sourceAt(sheetIndex).layout(0),
  };
}

async function openPart(archive: Archive, { part, sheet }: CsvPart, file: string): Promise<CsvSource> {
  const text = () => archive.chunks(part);
  const encoding = await encodingOf(text);
  if (encoding === null) throw new SpreadsheetFault(problem('csv-encoding')).at({ file, sheet });
  return openCsv(text, encoding, { file, sheet });
}

/** What the tables have in common, null where they differ. */
function common<Value>([first, ...others]: readonly Value[]): Value | null {
  return first !== undefined && others.every((value) => value === first) ? first : null;
}
