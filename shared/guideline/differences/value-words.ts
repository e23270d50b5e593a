import type { Wording } from '../../language/wording.ts';

/** What a guideline's author wrote, the same in every language. */
export function asWritten(text: string): Wording {
  return { zh: text, en: text };
}

/** A text in quotes; nothing is said in words. */
export function quoted(text: string): Wording {
  return text === '' ? { zh: '空', en: 'nothing' } : asWritten(`“${text}”`);
}

export function numberWords(value: number): Wording {
  return asWritten(String(value));
}

/** A limit; null is none. */
export function limitWords(value: number | null): Wording {
  return value === null ? { zh: '不设', en: 'none' } : numberWords(value);
}

/** Several words as a list; an empty one is said in words. */
export function listed(items: readonly Wording[]): Wording {
  if (items.length === 0) return { zh: '无', en: 'none' };
  return { zh: items.map(({ zh }) => zh).join('、'), en: items.map(({ en }) => en).join(', ') };
}

/** Words with a remark in brackets after them. */
export function remarked(words: Wording, remark: Wording): Wording {
  return { zh: `${words.zh}（${remark.zh}）`, en: `${words.en} (${remark.en})` };
}
