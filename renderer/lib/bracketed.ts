import type { Wording } from '../../shared/language/wording.ts';

/**
 * A name with what tells it apart in brackets, as each language writes them.
 *
 * @example say(bracketed('甲苑', 'C1')) // '甲苑（C1）', in English '甲苑 (C1)'
 */
export function bracketed(name: string, inside: string): Wording {
  return { zh: `${name}（${inside}）`, en: `${name} (${inside})` };
}
