import type { Guideline } from '../../model/guideline.ts';

/** Named cells of 参数. */
export const DIGITS = '小数位数';

/** A double holds about twelve decimals of a score; whatever comes after them is an error of the double. */
const DECIMALS_KEPT = 12;

/** Says in the workbook that a figure lies where the last digit turns. */
const ON_THE_EDGE = '恰在进位点';

/**
 * Rounds what a cell holds as the guideline does, with the exact result that a double only comes near to: the value is
 * first taken in units of the last digit and freed of the error of doubles, so that 84.985 is a half and nothing less.
 *
 * @param cell the address of a number that is not negative
 */
export function publishedFormula(cell: string, { mode }: Guideline['rounding']): string {
  const units = unitsOf(cell);
  if (mode === 'half_up') return `ROUND(${units},0)/10^${DIGITS}`;
  return `(ROUND(${units},0)-(${units}-2*INT(${units}/2)=0.5))/10^${DIGITS}`;
}

/** The same, and nothing where the cell holds nothing. */
export function publishedOrBlank(cell: string, rounding: Guideline['rounding']): string {
  return `IF(${cell}="","",${publishedFormula(cell, rounding)})`;
}

function unitsOf(cell: string): string {
  return `ROUND(${cell}*10^${DIGITS},${DECIMALS_KEPT}-${DIGITS})`;
}

/** Says where a number that is rounded lies so near a half that doubles cannot tell on which side; else nothing. */
export function edgeFormula(cell: string): string {
  const units = `${cell}*10^${DIGITS}`;
  const distance = `ABS(${units}-INT(${units})-0.5)`;
  return `IF(${cell}="","",IF(${distance}<10^(${DIGITS}-${DECIMALS_KEPT}),"${ON_THE_EDGE}",""))`;
}

/** What `edgeFormula` gives, for an unrounded number of the run. */
export function edgeText(raw: number | null, { digits }: Guideline['rounding']): string {
  if (raw === null) return '';
  const units = raw * 10 ** digits;
  const distance = Math.abs(units - Math.floor(units) - 0.5);
  return distance < 10 ** (digits - DECIMALS_KEPT) ? ON_THE_EDGE : '';
}
