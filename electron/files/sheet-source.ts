import type { SheetRow } from '../../shared/model/sheet.ts';

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
}
