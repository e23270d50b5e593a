import { cellText } from '../../cells/cell-text.ts';
import type { Problem } from '../../problems/problem.ts';
import { Headings } from '../headings.ts';
import { resultInCell } from '../kinds/checks.ts';
import { markInCell } from '../kinds/mark-in-cell.ts';
import { RowCells } from '../row-cells.ts';

/** What may be typed into the cells of a column. */
export type EntryRule =
  /** A number from 0 to `max`. */
  | { readonly kind: 'mark'; readonly max: number }
  /** 达标, 不达标 or 不适用. */
  | { readonly kind: 'result' }
  /** A whole number, 0 or more. */
  | { readonly kind: 'count' }
  /** 0 and nothing else: inspected, nothing found. */
  | { readonly kind: 'none-found' }
  /** A number; `percent` allows a % sign after it. */
  | { readonly kind: 'number'; readonly percent: boolean };

/** What a typed text says. */
export interface ReadEntry {
  /** As it will be kept and shown; '' when it is blank. */
  readonly text: string;
  /** What is wrong with it; it cannot be saved then. */
  readonly problem: Problem | null;
}

/** How the results of checks are written. */
export const RESULT_WORDS = { met: '达标', unmet: '不达标', not_applicable: '不适用' } as const;

/**
 * Reads a typed text as the cell of a file would be read: the same words and numbers are taken, the same sentence
 * says what is wrong.
 *
 * @example readEntry('１２', { kind: 'mark', max: 10 }).problem?.code // 'import-mark-above'
 */
export function readEntry(typed: string, rule: EntryRule): ReadEntry {
  if (typed.trim() === '') return { text: '', problem: null };
  const cells = new RowCells({ row: 0, cells: [typed] }, '');
  const value = textOf(cells, rule);
  const [found] = cells.problems;
  if (found !== undefined) return { text: typed.trim(), problem: { ...found, place: {} } };
  return { text: value ?? '', problem: null };
}

/** The one column of a table of one cell. */
const [COLUMN] = new Headings({ row: 0, cells: ['*'] }).columns;

function textOf(cells: RowCells, rule: EntryRule): string | null {
  switch (rule.kind) {
    case 'mark':
      return cellText(markInCell(cells, COLUMN, rule.max));
    case 'result': {
      const result = resultInCell(cells, COLUMN);
      return result === null ? null : RESULT_WORDS[result];
    }
    case 'count':
      return cellText(cells.count(COLUMN));
    case 'none-found':
      return noneFound(cells);
    case 'number':
      return cellText(cells.number(COLUMN, { percent: rule.percent }));
    default:
      return rule satisfies never;
  }
}

function noneFound(cells: RowCells): string | null {
  const count = cells.count(COLUMN);
  if (count !== null && count !== 0) cells.note('entry-none-found', { value: count }, COLUMN);
  return cellText(count);
}
