import type { CompoundScore, GroupScore } from '../../model/scores.ts';
import type { ColumnPlaces } from '../../workbook/column-places.ts';
import type { SheetCell, SheetColumn } from '../../workbook/workbook.ts';
import { SCORE } from './column-keys.ts';

/** Where a formula of a group stands, and whom it is about. */
export interface GroupPlace {
  /** 成绩, whose rows are counted. */
  readonly scores: ColumnPlaces;
  readonly own: ColumnPlaces;
  /** A cell of this row: `$C4`. */
  here(key: string): string;
  /** The group's number in 成绩; null for the district. */
  readonly number: number | null;
  readonly members: readonly CompoundScore[];
}

/** A column of a sheet that has one group a row. */
export interface GroupColumn extends SheetColumn {
  readonly key: string;
  cell(group: GroupScore, at: GroupPlace): SheetCell;
}

/** Keys of the columns that other formulas read. */
export const GROUP = {
  level: 'level',
  score: 'score',
  households: 'households',
  scored: 'scored',
  raw: 'raw',
  number: 'number',
} as const;

/** How many compounds of the group meet criteria: ranges of 成绩, each with what it must be. */
export function countOf({ level }: GroupScore, at: GroupPlace, criteria: string): string {
  return level === 'district' ? `COUNTIFS(${criteria})` : `COUNTIFS(${sameGroup(level, at)},${criteria})`;
}

/** The households of the group's compounds that have a score. */
export function householdsOf({ level }: GroupScore, at: GroupPlace): string {
  const scored = `${at.scores.column(SCORE.score)},">=0"`;
  const criteria = level === 'district' ? scored : `${sameGroup(level, at)},${scored}`;
  return `SUMIFS(${at.scores.column(SCORE.households)},${criteria})`;
}

/** The sum of the unrounded scores times the households; what is no number counts as 0 on either side. */
export function sumOf({ level }: GroupScore, at: GroupPlace): string {
  const weighed = `${at.scores.column(SCORE.households)},${at.scores.column(SCORE.raw)}`;
  if (level === 'district') return `SUMPRODUCT(${weighed})`;
  return `SUMPRODUCT(--(${at.scores.column(SCORE[level])}=${at.here(GROUP.number)}),${weighed})`;
}

function sameGroup(level: 'type' | 'subdistrict' | 'committee', at: GroupPlace): string {
  return `${at.scores.column(SCORE[level])},${at.here(GROUP.number)}`;
}
