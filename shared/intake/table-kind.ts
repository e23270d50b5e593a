import type { PlannedValue, Recognition, SurveyBook } from '../model/import-plan.ts';
import type { SheetRow } from '../model/sheet.ts';
import type { Problem } from '../problems/problem.ts';
import type { Result } from '../problems/result.ts';
import type { ColumnMatch, ColumnMeaning } from './column-meanings.ts';
import type { Column, Headings } from './headings.ts';
import type { IntakeContext } from './intake-context.ts';
import type { NumberReading } from './plan-input.ts';
import type { RowCells } from './row-cells.ts';

/** One thing that a row says, before it is compared with what is stored. */
export interface Draft {
  readonly key: string;
  readonly content: PlannedValue;
  /** The value as `JSON.stringify` says it, where that is at hand. */
  readonly text?: string;
  /** The column that says it, where a row says several things. */
  readonly column?: Column;
}

/** How much of a heading row a row is. */
export interface Judgement {
  /** How many of its headings are known. */
  readonly found: number;
  /** The names of the headings without which the table cannot be read. */
  readonly missing: readonly string[];
}

/** Names what says the same as an earlier row for the n-th time, from 2; null where it is the same thing said again. */
export type KeyAgain = (key: string, time: number) => string | null;

/** A table whose columns are known. */
export interface OpenTable {
  /** The columns that are read; the others are kept as they are. */
  readonly used: readonly (Column | undefined)[];
  /** Those of them of which one heading can mean one only; all of them where it is left out. */
  readonly single?: readonly (Column | undefined)[];
  /** Columns that are kept and need no mention: what survey platforms add by themselves. */
  readonly silent?: readonly Column[];
  readonly survey?: SurveyBook;
  /** Which platform's export it is. */
  readonly recognition?: Recognition;
  /** Once the rows are read: how bare numbers in place of options were read; `open` if some could not be. */
  readonly numbersRead?: () => NumberReading | 'open' | null;
  /** May still grow while rows are read. */
  readonly warnings: readonly Problem[];
  /** Names what rows say again; left out where equal keys always mean the same thing. */
  readonly keyAgain?: KeyAgain;
  /** What the row says; what is wrong with it is noted in `cells`. */
  read(cells: RowCells): readonly Draft[];
}

/** One form of table: how its heading row is recognised, and how the rows below are read. */
export interface TableKind {
  judge(headings: Headings, above: readonly SheetRow[], context: IntakeContext): Judgement;
  /** Everything that a column of such a table may mean. */
  meanings(context: IntakeContext): readonly ColumnMeaning[];
  /** What the columns are taken for; one that is not among them means nothing and is kept as it is. */
  matches(headings: Headings, above: readonly SheetRow[], context: IntakeContext): readonly ColumnMatch[];
  /** Which platform's export it is; kinds that no platform exports have no such thing. */
  recognise?(headings: Headings, context: IntakeContext): Recognition;
  /** Only called for headings that miss nothing. */
  open(headings: Headings, above: readonly SheetRow[], context: IntakeContext): Result<OpenTable>;
}
