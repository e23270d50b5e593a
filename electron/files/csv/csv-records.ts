import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { SpreadsheetFault } from '../spreadsheet-fault.ts';

/** Characters of one row; far more than a spreadsheet could hold, so it means that a quote is missing. */
const LONGEST_ROW = 1_000_000;

/** Characters that are made records of before the first of them is taken: as many records, where lines are blank. */
const AT_ONCE = 16 * 1024;

/**
 * The records of a text table, as written; a blank line is a record of one empty text.
 *
 * @throws {SpreadsheetFault} while iterating, where quotes do not match
 */
export async function* csvRecords(
  pieces: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<readonly string[]> {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
  });
  try {
    // What goes wrong shows where the records are taken; stopping there stops the source too.
    yield* pipeline(Readable.from(bounded(pieces)), parser, () => {});
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SpreadsheetFault(csvProblem(error)).at({ row: Number(error.records) + 1 });
  }
}

/**
 * The text in smaller pieces, up to a stretch without any line end that is longer than a row may be. The parser counts
 * the characters of cells but not what stands between them: it gets more of the former, and says where it was.
 */
async function* bounded(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let stretch = 0;
  for await (const piece of pieces) {
    const first = piece.search(/[\r\n]/);
    stretch += first === -1 ? piece.length : first;
    if (stretch > LONGEST_ROW) return yield 'x'.repeat(LONGEST_ROW + 2);
    if (first !== -1) stretch = piece.length - 1 - lastLineEnd(piece);
    for (let at = 0; at < piece.length; at += AT_ONCE) yield piece.slice(at, at + AT_ONCE);
  }
}

function lastLineEnd(piece: string): number {
  return Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r'));
}

function csvProblem(error: CsvError): Problem {
  return error.code === 'CSV_MAX_RECORD_SIZE'
    ? problem('csv-record-too-long', { limit: LONGEST_ROW })
    : problem('csv-quotes');
}
