import type { Cell } from '../model/sheet.ts';
import { parseNumber } from './parse-number.ts';

const PARTS = /^(?:(\d+)(?:小时|时))?(?:(\d+)(?:分钟|分))?(?:(\d+(?:\.\d+)?)秒)?$/;

/**
 * A length of time in seconds; a bare number counts seconds. Null when it is not understood.
 *
 * @example parseDuration('2分3秒') // 123
 */
export function parseDuration(cell: Cell): number | null {
  const seconds = parseNumber(cell);
  if (seconds !== null) return seconds >= 0 ? seconds : null;
  if (typeof cell !== 'string') return null;
  const text = cell.normalize('NFKC').replace(/\s+/gu, '');
  const match = PARTS.exec(text);
  if (match === null || text === '') return null;
  const [, hours = '0', minutes = '0', rest = '0'] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}
