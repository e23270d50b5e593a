import { PLAIN_LAYOUT, type SheetRow } from '../../../shared/model/sheet.ts';
import { rowsOf, type SheetSource } from '../sheet-source.ts';
import { SpreadsheetFault } from '../spreadsheet-fault.ts';
import { csvRecords } from './csv-records.ts';
import { decoded, type TextBytes, type TextEncoding } from './encoding.ts';
import { recordCells } from './record-cells.ts';
import { type TextForm, textForm } from './text-form.ts';

/** A table of text, and how it is written. */
export type CsvSource = SheetSource & TextForm;

const ROWS_AT_ONCE = 250;

/**
 * Opens a text table as one sheet. Every cell is text as it was written: a code keeps its leading zeros. Blank
 * lines count as rows, as they do in a spreadsheet program.
 *
 * @param place the file and the name of the sheet, for what has to be said of it
 */
export async function openCsv(
  text: TextBytes,
  encoding: TextEncoding,
  place: { readonly file: string; readonly sheet: string },
): Promise<CsvSource> {
  const { delimiter, skipped } = await textForm(text, encoding);
  const batches = (sheetIndex: number) => {
    if (sheetIndex !== 0) throw new RangeError(`There is no sheet ${sheetIndex}.`);
    return csvBatches(withoutBeginning(decoded(text, encoding), skipped), delimiter, place);
  };
  return {
    encoding,
    delimiter,
    sheets: [{ name: place.sheet, hidden: false }],
    rows: (sheetIndex) => rowsOf(batches(sheetIndex)),
    batches,
    layout: async () => PLAIN_LAYOUT,
  };
}

async function* withoutBeginning(pieces: AsyncIterable<string>, characters: number): AsyncGenerator<string> {
  let left = characters;
  for await (const piece of pieces) {
    yield piece.slice(left);
    left = Math.max(0, left - piece.length);
  }
}

async function* csvBatches(
  pieces: AsyncIterable<string>,
  delimiter: string,
  place: { readonly file: string; readonly sheet: string },
): AsyncGenerator<readonly SheetRow[]> {
  let row = 0;
  let batch: SheetRow[] = [];
  try {
    for await (const record of csvRecords(pieces, delimiter)) {
      row++;
      const cells = recordCells(record, row);
      if (cells !== null) batch.push({ row, cells });
      if (batch.length < ROWS_AT_ONCE) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  } catch (error) {
    throw error instanceof SpreadsheetFault ? error.at({ ...place, ...(row > 0 && { row }) }) : error;
  }
}
