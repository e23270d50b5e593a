import { plainText } from './plain-text.ts';

/**
 * The committees that a text means, of those given as 街镇/居委会: the one that is written so, or else all whose own name it is.
 *
 * @example committeesCalled('新华居委会', ['甲街道/新华居委会', '乙镇/东方居委会']) // ['甲街道/新华居委会']
 */
export function committeesCalled(text: string, keys: Iterable<string>): string[] {
  const plain = plainText(text);
  const known = [...new Set(keys)];
  const exact = known.filter((key) => plainText(key) === plain);
  return exact.length > 0
    ? exact
    : known.filter((key) => plainText(key.slice(key.indexOf('/') + 1)) === plain);
}
