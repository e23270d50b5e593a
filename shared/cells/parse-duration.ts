import type { Cell } from '../model/sheet.ts';
import { parseNumber } from './parse-number.ts';

const PARTS = /^(?:(\d+)天)?(?:(\d+)(?:小时|时))?(?:(\d+)(?:分钟|分))?(?:(\d+(?:\.\d+)?)秒)?$/;
/** Hours, minutes, seconds. `2:03` may be minutes or hours and is not understood. */
const CLOCK = /^(\d{1,4}):([0-5]\d):([0-5]\d)(?:\.\d+)?$/;

/**
 * A length of time in seconds; a bare number counts seconds, a cell with a time of day counts from midnight. Null
 * when it is not understood.
 *
 * @example parseDuration('2分3秒') // 123
 * @example parseDuration('00:02:03') // 123
 */
export function parseDuration(cell: Cell): number | null {
  const inWords = typeof cell === 'string' && cell !== '' ? PARTS.exec(cell) : null;
  if (inWords !== null) return secondsIn(inWords);
  const seconds = parseNumber(cell);
  if (seconds !== null) return seconds >= 0 ? seconds : null;
  const text = durationText(cell);
  return text === '' ? null : secondsIn(PARTS.exec(text) ?? clockParts(text));
}

function secondsIn(parts: readonly (string | undefined)[]): number | null {
  const [, days = '0', hours = '0', minutes = '0', rest = '0'] = parts;
  const total = Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
  return Number.isFinite(total) ? total : null;
}

function durationText(cell: Cell): string {
  if (typeof cell === 'string') return cell.normalize('NFKC').replace(/\s+/gu, '');
  return typeof cell === 'object' && cell !== null && 'date' in cell ? cell.date : '';
}

/** As the parts of `PARTS`, with no days; NaN when the text is no such time. */
function clockParts(text: string): readonly (string | undefined)[] {
  const [, hours, minutes, seconds] = CLOCK.exec(text) ?? ['', 'NaN'];
  return ['', '0', hours, minutes, seconds];
}
