import type { Language, Wording } from '../../language/wording.ts';
import type { GuidelineDifference, Stated } from './difference.ts';
import { listed } from './value-words.ts';

/**
 * A difference as one sentence, without a full stop.
 *
 * @example sayDifference(difference).zh // '2.1 居民总体满意度：满分值 95 → 90，仅老洋房'
 */
export function sayDifference(difference: GuidelineDifference): Wording {
  return { zh: inChinese(difference), en: inEnglish(difference) };
}

function inChinese(difference: GuidelineDifference): string {
  const name = difference.where.name.zh;
  const types = difference.types?.words.zh ?? '';
  switch (difference.change) {
    case 'added':
      return `新增 ${name}${bracketed(difference.after.words.zh, '（', '）')}`;
    case 'removed':
      return `删除 ${name}${bracketed(difference.before.words.zh, '（', '）')}`;
    case 'moved':
      return `${name}：从“${difference.before.words.zh}”移到“${difference.after.words.zh}”`;
    case 'applicability':
      return `${name}：${difference.applies ? '仅适用于' : '不适用于'}${types}`;
    default: {
      const sentence = `${difference.label.zh} ${changed(difference, 'zh')}`;
      return `${name === '' ? '' : `${name}：`}${sentence}${types === '' ? '' : `，${types}`}`;
    }
  }
}

function inEnglish(difference: GuidelineDifference): string {
  const name = difference.where.name.en;
  const types = difference.types?.words.en ?? '';
  switch (difference.change) {
    case 'added':
      return `new: ${name}${bracketed(difference.after.words.en, ' (', ')')}`;
    case 'removed':
      return `removed: ${name}${bracketed(difference.before.words.en, ' (', ')')}`;
    case 'moved':
      return `${name}: moved from “${difference.before.words.en}” to “${difference.after.words.en}”`;
    case 'applicability':
      return `${name}: ${difference.applies ? 'applies only to' : 'does not apply to'} ${types}`;
    default: {
      const sentence = `${difference.label.en} ${changed(difference, 'en')}`;
      return `${name === '' ? '' : `${name}: `}${sentence}${types === '' ? '' : `, ${types}`}`;
    }
  }
}

type FieldChange = Extract<GuidelineDifference, { readonly change: 'value' | 'list' | 'order' }>;

function changed(difference: FieldChange, language: Language): string {
  if (difference.change === 'value') {
    return `${difference.before.words[language]} → ${difference.after.words[language]}`;
  }
  if (difference.change === 'order') {
    return `${all(difference.before, language)} → ${all(difference.after, language)}`;
  }
  const added = { zh: '增加 ', en: 'with ' }[language] + all(difference.added, language);
  const removed = { zh: '去掉 ', en: 'without ' }[language] + all(difference.removed, language);
  const parts = [difference.added.length > 0 && added, difference.removed.length > 0 && removed];
  return parts.filter(Boolean).join({ zh: '，', en: ', ' }[language]);
}

function all(stated: readonly Stated[], language: Language): string {
  return listed(stated.map(({ words }) => words))[language];
}

function bracketed(words: string, open: string, close: string): string {
  return words === '' ? '' : `${open}${words}${close}`;
}
