import type { Wording } from '../language/wording.ts';

/** What may be chosen, as the facts `choices` and `choicesInEnglish` of a problem. */
export interface ChoiceFacts {
  readonly choices: string;
  readonly choicesInEnglish: string;
}

/**
 * Names what may be chosen, each language with its own words and its own comma.
 *
 * @example choiceFacts(['mid', { zh: '通用', en: 'general' }]) // { choices: 'mid、通用', choicesInEnglish: 'mid, general' }
 */
export function choiceFacts(choices: readonly (string | Wording)[]): ChoiceFacts {
  const words = choices.map((one) => (typeof one === 'string' ? { zh: one, en: one } : one));
  return {
    choices: words.map(({ zh }) => zh).join('、'),
    choicesInEnglish: words.map(({ en }) => en).join(', '),
  };
}
