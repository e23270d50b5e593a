import type { FormulaCell } from '../../workbook/workbook.ts';

/** A formula with the value it has in the run; null is the empty text that formulas give for nothing. */
export function live(formula: string, value: number | string | null): FormulaCell {
  return { formula, value: value ?? '' };
}
