/** Formats that are text, but hold marks between the words; each by how its files begin. */
const FORMATS: readonly (readonly [format: string, beginning: RegExp])[] = [
  ['RTF', /^\s*\{\\rtf/u],
  ['HTML', /^\s*<(?:!--|\?xml|(?:!doctype|html|head|meta|title|body|table|div|p|span)[\s>/])/iu],
  ['MHTML', /^\s*MIME-Version:/iu],
  ['PDF', /^%PDF-/u],
];

/**
 * What a text is whose marks would be taken for somebody's words; null for plain text.
 *
 * @example markedUpFormat('{\\rtf1 hello}') // 'RTF'
 */
export function markedUpFormat(text: string): string | null {
  return FORMATS.find(([, beginning]) => beginning.test(text))?.[0] ?? null;
}
