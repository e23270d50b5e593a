/**
 * What a person settled columns to mean, by position from 0: the word that stands in for the heading (a field's
 * name, the id of a question, metric or indicator), or '' for a column that is only to be kept.
 */
export type ColumnChoices = ReadonlyMap<number, string>;

export const NO_CHOICES: ColumnChoices = new Map();

/** The heading row that a person chose, and what they settled of its columns. */
export interface ChosenHeading {
  /** As the spreadsheet program numbers it, from 1. */
  readonly row: number;
  readonly columns: ColumnChoices;
}

/** What columns mean, by heading, heading and letter (`满意度[C]`) or letter alone (`[C]`). */
export interface ColumnMap {
  /** As the spreadsheet program numbers it; found by the headings when left out. */
  readonly headingRow?: number | undefined;
  readonly columns: ReadonlyMap<string, string>;
}
