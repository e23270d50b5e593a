import type { Guideline } from '../../../model/guideline.ts';
import { columnLetters, type FormulaCell, type SheetDescription } from '../../../workbook/workbook.ts';
import { INDICATORS, levelHeadings, SHEETS } from '../headings.ts';
import { indicatorCells } from './indicator-cells.ts';
import { indicatorColumns } from './indicator-columns.ts';
import { indicatorHighlights } from './indicator-highlights.ts';
import { depthOf, type IndicatorRow, indicatorRows, leafPoints } from './indicator-rows.ts';
import { liveSum } from './live-sum.ts';

const SPARE_ROWS = 200;
/** More levels than this would leave no room beside columns that stay in sight. */
const MOST_FROZEN_LEVELS = 3;

/** 指标: a leaf a row, with the branches above it on its left and what it is scored by on its right. */
export function indicatorSheet(guideline: Guideline): SheetDescription {
  const depth = depthOf(guideline.indicators);
  const columns = indicatorColumns(depth);
  const headings = columns.map(({ heading }) => heading);
  const at = (heading: string) => columnLetters(headings.indexOf(heading));
  const rows = indicatorRows(guideline);
  const last = rows.length + 1 + SPARE_ROWS;
  return {
    name: SHEETS.indicators,
    columns,
    rows: rows.map((row, index) => {
      const cells = {
        ...indicatorCells(row, guideline.types),
        ...sumCells(row, { depth, row: index + 2, last, at }),
      };
      return headings.map((heading) => cells[heading] ?? null);
    }),
    frozenColumns: depth > MOST_FROZEN_LEVELS ? 0 : headings.indexOf(INDICATORS.name) + 1,
    filter: false,
    spareRows: SPARE_ROWS,
    highlights: indicatorHighlights(headings, depth, at),
  };
}

interface SumPlace {
  readonly depth: number;
  readonly row: number;
  readonly last: number;
  readonly at: (heading: string) => string;
}

/** In every row, so that a branch which is begun in any of them has its sum. */
function sumCells({ levels }: IndicatorRow, { depth, row, last, at }: SumPlace): Record<string, FormulaCell> {
  const place = { leaf: at(INDICATORS.name), points: at(INDICATORS.points), row, last };
  const cells = Array.from({ length: depth }, (_, index): [string, FormulaCell] => {
    const names = Array.from({ length: index + 1 }, (_, higher) => at(levelHeadings(higher + 1).name));
    const change = levels[index] ?? null;
    const value = change === null || change === 'ends' ? '' : leafPoints(change.children);
    return [levelHeadings(index + 1).sum, { formula: liveSum({ ...place, levels: names }), value }];
  });
  return Object.fromEntries(cells);
}
