import type { Cell } from '../model/sheet.ts';

const DATE =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]*(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * The date in a cell as ISO text, with the time of day if it has one, on the clock it was written by;
 * null when it is no date. Numbers are not taken for dates: which day they count from is not known here.
 *
 * @example parseDate('2026年6月3日 9:05') // '2026-06-03T09:05:00'
 */
export function parseDate(cell: Cell): string | null {
  if (typeof cell === 'object') return cell !== null && 'date' in cell ? cell.date : null;
  if (typeof cell !== 'string') return null;
  const match = DATE.exec(cell) ?? DATE.exec(cell.normalize('NFKC').trim());
  if (match === null) return null;
  const [, year = '', month = '', day = '', hour, minute = '', second = '0', zone = ''] = match;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  if (hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return `${date}T${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}${zone}`;
}

function twoDigits(text: string): string {
  return text.padStart(2, '0');
}

function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}
