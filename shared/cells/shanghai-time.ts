const WITH_TIME = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(?:(Z)|([+-])(\d\d):?(\d\d))?$/;
/** China has kept one time, eight hours before UTC, without summer time since 1991. */
const MINUTES_BEFORE_UTC = 8 * 60;
const MINUTE = 60_000;
/** `2026-06-03T09:05:00`: nothing to convert where no zone is named and none is known. */
const LENGTH_WITHOUT_ZONE = 19;

/** Which clock a time was written by that names no zone. */
export type Clock = 'shanghai' | 'utc';

/**
 * A date as `parseDate` gives it, fixed to what the clock in Shanghai showed: UTC+8, without a zone and without
 * fractions of a second. A day without a time of day stays that day, and what is no such text stays as it is.
 *
 * @param clock the clock of a time that names no zone; a zone that is named goes before it
 * @example shanghaiTime('2026-06-03T18:30:00', 'utc') // '2026-06-04T02:30:00'
 */
export function shanghaiTime(date: string, clock: Clock): string {
  if (clock === 'shanghai' && date.length === LENGTH_WITHOUT_ZONE) return date;
  const match = WITH_TIME.exec(date);
  if (match === null) return date;
  const [, day, time, utc, sign, hours = '0', minutes = '0'] = match;
  if (clock === 'shanghai' && utc === undefined && sign === undefined) return `${day}T${time}`;
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const moment = Date.parse(`${day}T${time}Z`) + (MINUTES_BEFORE_UTC - ahead) * MINUTE;
  return Number.isNaN(moment) ? date : new Date(moment).toISOString().slice(0, LENGTH_WITHOUT_ZONE);
}
