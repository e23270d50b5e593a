/** A workbook as data: what stands in which cell, and how it is to be read and printed. */
export interface WorkbookDescription {
  readonly title: string;
  readonly author: string;
  /** When the figures were made, ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly sheets: readonly SheetDescription[];
  /** Stands in the foot of every printed page; empty for none. */
  readonly footNote: string;
}

export interface SheetDescription {
  readonly name: string;
  /** The one heading row is frozen and repeated on paper. */
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Columns from the left that stay in sight. */
  readonly frozenColumns: number;
  readonly filter: boolean;
}

/** Text is never read as a formula, whatever it begins with; null is an empty cell. */
export type SheetCell = string | number | null;

export interface SheetColumn {
  readonly heading: string;
  /** In characters of the spreadsheet program; a Chinese one counts two. */
  readonly width: number;
  /** `@` for text, or a number format such as `0.00`. */
  readonly format: string;
  readonly align: 'left' | 'center' | 'right';
}

/** A column of names and other words. */
export function textColumn(heading: string, width: number): SheetColumn {
  return { heading, width, format: '@', align: 'left' };
}

/** A column of words so short that they stand in the middle. */
export function labelColumn(heading: string): SheetColumn {
  return { heading, width: 9, format: '@', align: 'center' };
}

/** A column of figures. */
export function figureColumn(heading: string, format: string, width = 10): SheetColumn {
  return { heading, width, format, align: 'right' };
}
