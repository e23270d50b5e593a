const BEIJING_IS_AHEAD = 8 * 60 * 60 * 1000;

/**
 * The day of a moment in China, in the figures of official documents.
 *
 * @param moment ISO 8601 in UTC
 * @example beijingDate('2026-07-02T16:30:00.000Z') // '2026年7月3日'
 */
export function beijingDate(moment: string): string {
  return officialDate(beijingDay(moment));
}

/** The same as YYYY-MM-DD. */
export function beijingDay(moment: string): string {
  return new Date(Date.parse(moment) + BEIJING_IS_AHEAD).toISOString().slice(0, 10);
}

/** A day as official documents write it, without leading zeros: `2026-07-03` is 2026年7月3日. */
export function officialDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
