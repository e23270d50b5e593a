import type { Wording } from '../language/wording.ts';

/** A row of an imported file that stands behind a figure: enough to open the workbook and find it. */
export interface SourceRow {
  /** Its number among the rows of the workspace. */
  readonly id: number;
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string;
  /** As the spreadsheet program numbers it, from 1. */
  readonly row: number;
  /** What the row said, in short. */
  readonly text: Wording;
}
