import type { Language } from '../../../../shared/language/wording.ts';

/** A moment as the clock on this computer shows it, to the minute. */
export function localTime(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(at));
}
