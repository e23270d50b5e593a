/** A workbook as data: what stands in which cell, and how it is to be read, filled in and printed. */
export interface WorkbookDescription {
  readonly title: string;
  readonly author: string;
  /** When the figures were made, ISO 8601 in UTC; null for the moment of writing. */
  readonly createdAt: string | null;
  readonly sheets: readonly SheetDescription[];
  /** Stands in the foot of every printed page; empty for none. */
  readonly footNote: string;
  /** Names by which formulas call cells; letters and digits only, Chinese ones included. */
  readonly names?: readonly DefinedName[];
}

/** A name for cells, so that a formula says `满分上限` and not `参数!$C$5`. */
export interface DefinedName {
  readonly name: string;
  /** Absolute, with the sheet: `参数!$C$5` or `参数!$C$9:$C$12`. */
  readonly cells: string;
}

export interface SheetDescription {
  readonly name: string;
  /** The one heading row is frozen and repeated on paper. */
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Columns from the left that stay in sight. */
  readonly frozenColumns: number;
  readonly filter: boolean;
  /** For a sheet that people fill in: empty rows below the last that choices and highlights reach. */
  readonly spareRows?: number;
  /** What single cells offer, in a column whose cells hold different things. */
  readonly cellChoices?: readonly CellChoices[];
  /** Looks that cells take on by what stands in the sheet. */
  readonly highlights?: readonly Highlight[];
  /** Cells of a form where nothing is meant to be written: they lie on a grey ground. */
  readonly closed?: readonly CellPlace[];
}

/** A cell of a sheet. */
export interface CellPlace {
  /** Among the rows of the sheet, from 0. */
  readonly row: number;
  readonly heading: string;
}

/** Text is never read as a formula, whatever it begins with; null is an empty cell. */
export type SheetCell = string | number | null | FormulaCell;

/** A formula of ours (never of an input), with the value it has now. */
export interface FormulaCell {
  /** Without `=`; cells by their address, the heading being row 1: `SUM(B2:B9)`. */
  readonly formula: string;
  readonly value: number | string;
}

export interface SheetColumn {
  readonly heading: string;
  /** In characters of the spreadsheet program; a Chinese one counts two. */
  readonly width: number;
  /** `@` for text, or a number format such as `0.00`. */
  readonly format: string;
  readonly align: 'left' | 'center' | 'right';
  /**
   * `input`: people may change the figures below, and the formulas reckon anew; they look like it. `working`: an
   * intermediate step of formulas, which looks like it and is not printed; such columns stand last.
   */
  readonly role?: 'input' | 'working';
  /** What to fill in, or what the column says, shown as a note of the heading. */
  readonly note?: string;
  /** What the cells below offer to choose from; anything else can still be written and is judged on reading. */
  readonly choices?: Choices;
  /** Which numbers the cells below take; anything else is asked about, and judged on reading. */
  readonly numbers?: NumberRange;
}

/** Numbers from `least` to `most`, null for no limit. */
export interface NumberRange {
  readonly least: number;
  readonly most: number | null;
  readonly isWhole: boolean;
}

/** Words, or whatever stands below the heading of a column of some sheet of the workbook. */
export type Choices = readonly string[] | { readonly sheet: string; readonly heading: string };

/** What one cell offers to choose from. */
export interface CellChoices extends CellPlace {
  readonly choices: Choices;
}

/** A look that the cells under some headings take on, row by row. */
export interface Highlight {
  readonly headings: readonly string[];
  /**
   * `muted`: not used in this row; `wrong`: needs attention; `doubtful`: to be looked at; `good`: stands out well;
   * `heading`: begins a group of rows. What a look means can always be read in the cell, too.
   */
  readonly look: 'muted' | 'wrong' | 'doubtful' | 'good' | 'heading';
  /** True for a row that takes on the look, written for row 2; columns absolute: `$B2<>$C2`. */
  readonly formula: string;
}

/** The letters of a column, from 0: `columnLetters(27)` is `AB`. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** A column of names and other words. */
export function textColumn(heading: string, width: number): SheetColumn {
  return { heading, width, format: '@', align: 'left' };
}

/** A column of words so short that they stand in the middle. */
export function labelColumn(heading: string): SheetColumn {
  return { heading, width: 9, format: '@', align: 'center' };
}

/** A column of short figures among words, in a sheet that is filled in: in the middle, in any number of decimals. */
export function numberColumn(heading: string, width = 8): SheetColumn {
  return { heading, width, format: 'General', align: 'center' };
}

/** A column of figures. */
export function figureColumn(heading: string, format: string, width = 10): SheetColumn {
  return { heading, width, format, align: 'right' };
}
