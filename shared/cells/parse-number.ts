import type { Cell } from '../model/sheet.ts';

const PLAIN_DECIMAL = /^[+-]?\d+(?:\.\d+)?$/;
const WITH_THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * The number in a cell: a number cell, or text that is a plain decimal (full-width digits and a comma
 * between thousands too); null for anything else. With `percent` a % sign is left out: `85%` is 85.
 *
 * @example parseNumber('１，２００．５') // 1200.5
 */
export function parseNumber(cell: Cell, { percent = false }: { percent?: boolean } = {}): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? atFifteenDigits(cell) : null;
  if (typeof cell !== 'string') return null;
  const text = cell.normalize('NFKC').trim().replace('−', '-');
  const digits = percent && text.endsWith('%') ? text.slice(0, -1).trimEnd() : text;
  if (!PLAIN_DECIMAL.test(digits) && !WITH_THOUSANDS.test(digits)) return null;
  const value = Number(digits.replaceAll(',', ''));
  return Number.isFinite(value) ? atFifteenDigits(value) : null;
}

/** A cell stored as 0.30000000000000004 is 0.3, and was 0.3 the last time; adding 0 makes -0 a plain 0. */
function atFifteenDigits(value: number): number {
  return Number(value.toPrecision(15)) + 0;
}
