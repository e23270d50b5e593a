/** The year from which a workbook counts its days. */
export type DateBase = 1900 | 1904;

const DAY = 86_400_000;
/** The day before 1 January 1900, and the day that makes the count right after the leap day that never was. */
const BEFORE_1900 = Date.UTC(1899, 11, 31);
const AFTER_FALSE_LEAP_DAY = Date.UTC(1899, 11, 30);
const START_OF_1904 = Date.UTC(1904, 0, 1);
const FALSE_LEAP_DAY = 60;
const END = Date.UTC(10_000, 0, 1);

/**
 * A count of days as the date and time that people see, to the millisecond: `2026-07-03`,
 * `2026-07-03T10:42:00`, or `10:42:00` for a time of day alone. Null for a number that is no date: negative,
 * beyond the year 9999, or 29 February 1900, which Excel counts and the calendar does not know.
 *
 * @param serial days since the base, with the time of day as a fraction
 * @param timeOnly whether the cell shows no day, only a time
 * @example serialDate(46206, 1900, false) // '2026-07-03'
 */
export function serialDate(serial: number, base: DateBase, timeOnly: boolean): string | null {
  if (serial < 0 || (base === 1900 && Math.floor(serial) === FALSE_LEAP_DAY)) return null;
  const withoutDay = serial < 1 && (timeOnly || base === 1900);
  const moment = zeroOf(serial, base) + Math.round(serial * DAY);
  if (!(moment < END)) return null;
  const iso = new Date(moment).toISOString();
  const day = iso.slice(0, 10);
  const clock = iso.slice(11, moment % 1000 === 0 ? 19 : 23);
  if (withoutDay) return clock;
  return clock === '00:00:00' ? day : `${day}T${clock}`;
}

/**
 * The text of an ISO 8601 date cell in the same form, or null when it is none.
 *
 * @example isoDate('2026-07-03T00:00:00.000') // '2026-07-03'
 */
export function isoDate(text: string): string | null {
  const parts = /^(\d{4}-\d\d-\d\d)?(?:T?(\d\d:\d\d(?::\d\d)?)(\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/.exec(text);
  if (!parts || text === '') return null;
  const [, day, time, fraction = '', zone = ''] = parts;
  if (time === undefined) return day ?? null;
  const seconds = time.length === 5 ? `${time}:00` : time;
  const clock = `${seconds}${/[1-9]/.test(fraction) ? fraction : ''}${zone}`;
  if (day === undefined) return clock;
  return clock === '00:00:00' ? day : `${day}T${clock}`;
}

function zeroOf(serial: number, base: DateBase): number {
  if (base === 1904) return START_OF_1904;
  return serial < FALSE_LEAP_DAY ? BEFORE_1900 : AFTER_FALSE_LEAP_DAY;
}
