import type { SheetLayout, SheetRow } from '../../shared/model/sheet.ts';

/** One sheet as its tab shows it; `hidden` ones are read like the others, but a person should be told. */
export interface SheetName {
  readonly name: string;
  readonly hidden: boolean;
}

/** Something that has sheets with rows: a workbook, or a csv, which has one. */
export interface SheetSource {
  readonly sheets: readonly SheetName[];
  /**
   * The rows of a sheet that are not blank, in order, one at a time. May be called again, also for another
   * sheet at the same time.
   *
   * @throws {SpreadsheetFault} while iterating, where the file turns out to be damaged
   */
  rows(sheetIndex: number): AsyncIterable<SheetRow>;
  /** The same rows, as many at a time as come at once: far fewer awaits, and less to send to another thread. */
  batches(sheetIndex: number): AsyncIterable<readonly SheetRow[]>;
  /**
   * Which columns are hidden, which cells merged. It stands behind the rows, so it takes a walk through the whole
   * sheet, about a third of what reading it takes.
   *
   * @throws {SpreadsheetFault} where the file turns out to be damaged
   */
  layout(sheetIndex: number): Promise<SheetLayout>;
}

/** The rows of batches, one at a time. */
export async function* rowsOf(batches: AsyncIterable<readonly SheetRow[]>): AsyncGenerator<SheetRow> {
  for await (const batch of batches) for (const row of batch) yield row;
}
