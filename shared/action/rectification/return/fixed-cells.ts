import { parseDate } from '../../../cells/parse-date.ts';
import type { RectificationItem } from '../../../model/records/rectification-item.ts';
import { type Problem, problem } from '../../../problems/problem.ts';
import type { ReturnCells } from './return-cells.ts';
import type { ReturnColumn } from './return-columns.ts';

/** Cells that a return only shows, and in which something else was written: nothing is passed over in silence. */
export function fixedCells(
  cells: ReturnCells,
  { responsible, deadline }: Pick<RectificationItem, 'responsible' | 'deadline'>,
): Problem[] {
  return [
    ...differing(cells, 'responsible', cells.text('responsible'), responsible),
    ...differing(cells, 'deadline', dayOr(cells.text('deadline')), deadline ?? ''),
  ];
}

function differing(cells: ReturnCells, column: ReturnColumn, value: string, registered: string): Problem[] {
  return value === '' || value === registered
    ? []
    : [problem('rectification-return-fixed-cell', { value, registered }, cells.place(column))];
}

function dayOr(text: string): string {
  return parseDate(text)?.slice(0, 10) ?? text;
}
