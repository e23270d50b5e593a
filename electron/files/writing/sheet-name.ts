/** Excel counts UTF-16 units. */
const LONGEST = 31;
/** Excel keeps this name for itself. */
const RESERVED = /^history$/i;

/**
 * The nearest name that a sheet may have: Excel calls a workbook damaged whose sheet name holds `[]:*?/\` or a
 * control character, begins or ends with an apostrophe, is empty, or is longer than 31 characters.
 *
 * @example sheetName('问卷[2026]/中期') // '问卷_2026__中期'
 */
export function sheetName(wanted: string): string {
  const plain = wanted
    .toWellFormed()
    .replaceAll(/[[\]:*?/\\\p{Cc}\ufffe\uffff]/gu, '_')
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '')
    .replaceAll(/^'+|'+$/g, '_');
  return plain.trim() === '' || RESERVED.test(plain) ? `${plain.trim()}_` : plain;
}
