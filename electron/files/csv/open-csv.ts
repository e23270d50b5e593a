import { parse as pathOf } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Cell, SheetRow } from '../../../shared/model/sheet.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import type { SheetSource } from '../sheet-source.ts';
import { SpreadsheetFault } from '../spreadsheet-fault.ts';
import { type Delimiter, delimiterOf } from './delimiter.ts';
import { decoded, type TextEncoding } from './encoding.ts';

/** Characters of one row; far more than a spreadsheet could hold, so it means that a quote is missing. */
const LONGEST_ROW = 1_000_000;

/**
 * Opens a text table as one sheet named like the file. Every cell is text as it was written: a code keeps
 * its leading zeros. Blank lines count as rows, as they do in a spreadsheet program.
 */
export function openCsv(bytes: Buffer, file: string, encoding: TextEncoding): SheetSource {
  const sheet = pathOf(file).name;
  const [beginning = ''] = decoded(bytes, encoding);
  const delimiter = delimiterOf(beginning);
  return {
    sheets: [{ name: sheet, hidden: false }],
    rows(sheetIndex) {
      if (sheetIndex !== 0) throw new RangeError(`There is no sheet ${sheetIndex}.`);
      return csvRows(decoded(bytes, encoding), delimiter, { file, sheet });
    },
  };
}

async function* csvRows(
  pieces: Iterable<string>,
  delimiter: Delimiter,
  place: { file: string; sheet: string },
): AsyncGenerator<SheetRow> {
  let row = 0;
  try {
    for await (const record of parsed(pieces, delimiter)) {
      row++;
      const cells = record.map((text): Cell => (text === '' ? null : text));
      if (cells.some((cell) => cell !== null)) yield { row, cells };
    }
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
