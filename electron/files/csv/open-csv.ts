import { parse as pathOf } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { type Cell, PLAIN_LAYOUT, type SheetRow } from '../../../shared/model/sheet.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { rowsOf, type SheetSource } from '../sheet-source.ts';
import { SpreadsheetFault } from '../spreadsheet-fault.ts';
import { type Delimiter, delimiterOf } from './delimiter.ts';
import { decoded, type TextEncoding } from './encoding.ts';

/** Characters of one row; far more than a spreadsheet could hold, so it means that a quote is missing. */
const LONGEST_ROW = 1_000_000;
const ROWS_AT_ONCE = 250;

/**
 * Opens a text table as one sheet named like the file. Every cell is text as it was written: a code keeps
 * its leading zeros. Blank lines count as rows, as they do in a spreadsheet program.
 */
export function openCsv(bytes: Buffer, file: string, encoding: TextEncoding): SheetSource {
  const sheet = pathOf(file).name;
  const [beginning = ''] = decoded(bytes, encoding);
  const delimiter = delimiterOf(beginning);
  const batches = (sheetIndex: number) => {
    if (sheetIndex !== 0) throw new RangeError(`There is no sheet ${sheetIndex}.`);
    return csvBatches(decoded(bytes, encoding), delimiter, { file, sheet });
  };
  return {
    sheets: [{ name: sheet, hidden: false }],
    rows: (sheetIndex) => rowsOf(batches(sheetIndex)),
    batches,
    layout: async () => PLAIN_LAYOUT,
  };
}

async function* csvBatches(
  pieces: Iterable<string>,
  delimiter: Delimiter,
  place: { file: string; sheet: string },
): AsyncGenerator<readonly SheetRow[]> {
  let row = 0;
  let batch: SheetRow[] = [];
  try {
    for await (const record of parsed(pieces, delimiter)) {
      row++;
      const cells = record.map((text): Cell => (text === '' ? null : text));
      if (cells.some((cell) => cell !== null)) batch.push({ row, cells });
      if (batch.length < ROWS_AT_ONCE) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SpreadsheetFault(csvProblem(error)).at({ ...place, row: Number(error.records) + 1 });
  }
}

function parsed(pieces: Iterable<string>, delimiter: Delimiter): AsyncIterable<readonly string[]> {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
  });
  // What goes wrong shows where the records are taken; stopping there stops the source too.
  return pipeline(Readable.from(pieces), parser, () => {});
}

function csvProblem(error: CsvError): Problem {
  return error.code === 'CSV_MAX_RECORD_SIZE'
    ? problem('csv-record-too-long', { limit: LONGEST_ROW })
    : problem('csv-quotes');
}
