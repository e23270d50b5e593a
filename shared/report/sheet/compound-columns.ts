import type { CompoundScore } from '../../model/scores.ts';
import type { ColumnPlaces } from '../../workbook/column-places.ts';
import type { FormulaCell, SheetCell, SheetColumn } from '../../workbook/workbook.ts';
import type { PointsPlaces } from './points-sheet.ts';

/** A column of a sheet that has one compound a row. */
export interface CompoundColumn extends SheetColumn {
  /** By which formulas find it; unique on its sheet. */
  readonly key: string;
  cell(compound: CompoundScore, at: RowPlace): SheetCell;
}

/** Where the sheets of a results workbook have what formulas read. */
export interface ResultsPlaces {
  /** 成绩: what is published. */
  readonly scores: ColumnPlaces;
  /** 末级指标, or for the year 分阶段: what scores are reckoned from, up to the unrounded score. */
  readonly details: ColumnPlaces;
  readonly points: PointsPlaces;
}

/** The row that a formula is written for. */
export interface RowPlace extends ResultsPlaces {
  /** As people see it; the heading is row 1. */
  readonly row: number;
  /** A cell of this row: `$K12`. */
  here(key: string): string;
}

/** The cells of all compounds under these columns. */
export function compoundRows(
  compounds: readonly CompoundScore[],
  columns: readonly CompoundColumn[],
  { own, places }: { readonly own: ColumnPlaces; readonly places: ResultsPlaces },
): SheetCell[][] {
  return compounds.map((compound, index) => {
    const row = index + 2;
    const at = { ...places, row, here: (key: string) => own.cell(key, row) };
    return columns.map((column) => column.cell(compound, at));
  });
}

/** A formula with the value it has in the run; null is the empty text that formulas give for nothing. */
export function live(formula: string, value: number | string | null): FormulaCell {
  return { formula, value: value ?? '' };
}

/** The columns without what only the cells below need. */
export function headingsOf(
  columns: readonly (SheetColumn & { readonly key: string; readonly cell: unknown })[],
): SheetColumn[] {
  return columns.map(({ key, cell, ...column }) => column);
}

/** The columns that say which compound it is. */
export function identityColumns(
  { code, name, type }: Readonly<Record<'code' | 'name' | 'type', SheetColumn>>,
  typeNames: ReadonlyMap<string, string>,
): CompoundColumn[] {
  return [
    { ...code, key: 'code', cell: (compound) => compound.code },
    { ...name, key: 'name', cell: (compound) => compound.name },
    { ...type, key: 'type', cell: (compound) => typeNames.get(compound.type) ?? compound.type },
  ];
}
