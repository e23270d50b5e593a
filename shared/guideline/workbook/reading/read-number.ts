import { hundredth } from '../../../exact/hundredth.ts';
import type { Cell } from '../../../model/sheet.ts';

const DECIMAL = /^[+-]?(?:\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?:e[+-]?\d+)?$/i;

/**
 * The number in a cell, to the last digit, so that a guideline comes back as it was; null when there is none.
 * Full-width digits, commas between thousands and a % sign are understood: `95%` is 95, and 0.95 where a
 * fraction is asked for.
 *
 * @example readNumber('９５％', true) // 0.95
 */
export function readNumber(cell: Cell | undefined, isFraction = false): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell + 0 : null;
  if (typeof cell !== 'string') return null;
  const text = cell.normalize('NFKC').replaceAll(/\s+/gu, '').replace('−', '-');
  const digits = text.endsWith('%') ? text.slice(0, -1) : text;
  if (!DECIMAL.test(digits)) return null;
  const plain = digits.replaceAll(',', '');
  const value = isFraction && digits !== text ? hundredth(plain) : Number(plain);
  return Number.isFinite(value) ? value + 0 : null;
}
