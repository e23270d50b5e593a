const BEIJING_IS_AHEAD = 8 * 60 * 60 * 1000;

/**
 * The day of a moment in China, in the figures of official documents.
 *
 * @param moment ISO 8601 in UTC
 * @example beijingDate('2026-07-02T16:30:00.000Z') // '2026年7月3日'
 */
export function beijingDate(moment: string): string {
  const there = new Date(Date.parse(moment) + BEIJING_IS_AHEAD);
  return `${there.getUTCFullYear()}年${there.getUTCMonth() + 1}月${there.getUTCDate()}日`;
}
