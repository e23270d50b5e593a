import type { Language } from '../../shared/language/wording.ts';

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/**
 * A moment as people of this computer read it, to the minute.
 *
 * @param iso ISO 8601 in UTC
 * @example sayMoment('2026-06-01T02:42:00Z', 'zh') // '2026/6/1 10:42'
 */
export function sayMoment(iso: string, language: Language): string {
  return new Date(iso).toLocaleString(LOCALES[language], { dateStyle: 'short', timeStyle: 'short' });
}

/** Only the day, with the weekday: `2026年6月1日星期一`. */
export function sayDay(iso: string, language: Language): string {
  return new Date(iso).toLocaleDateString(LOCALES[language], { dateStyle: 'full' });
}

/** Only the time of day, to the minute. */
export function sayTime(iso: string, language: Language): string {
  return new Date(iso).toLocaleTimeString(LOCALES[language], { timeStyle: 'short' });
}
