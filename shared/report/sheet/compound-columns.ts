import type { Guideline } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';
import type { ColumnPlaces } from '../../workbook/column-places.ts';
import { type SheetCell, type SheetColumn, textColumn } from '../../workbook/workbook.ts';
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

/** The columns without what only the cells below need. */
export function headingsOf(
  columns: readonly (SheetColumn & { readonly key: string; readonly cell: unknown })[],
): SheetColumn[] {
  return columns.map(({ key, cell, ...column }) => column);
}

/** The columns that say which compound it is. */
export function identityColumns({ types }: Pick<Guideline, 'types'>): CompoundColumn[] {
  const names = new Map(types.map(({ code, name }) => [code, name]));
  return [
    { ...textColumn('小区编号', 12), key: 'code', cell: ({ code }) => code },
    { ...textColumn('小区名称', 24), key: 'name', cell: ({ name }) => name },
    { ...textColumn('类型', 13), key: 'type', cell: ({ type }) => names.get(type) ?? type },
  ];
}
