const SPACED_HAN = /^\p{Script=Han}(?:\s*\p{Script=Han})+$/u;

/**
 * A person's name in one spelling: 「张　三」 and 「张三」 are one expert; names in letters keep one space.
 *
 * @example personName('张　三') // '张三'
 */
export function personName(text: string): string {
  const name = text.normalize('NFKC').trim();
  return name.replace(/\s+/gu, SPACED_HAN.test(name) ? '' : ' ');
}
