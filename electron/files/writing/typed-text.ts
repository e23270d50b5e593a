/**
 * A text as a cell has to hold it so that it is read as it was typed: `_x0041_` would be read as the letter A, so
 * its first underscore is written as an escape itself.
 *
 * @example typedText('表_x0041_') // '表_x005F_x0041_'
 */
export function typedText(text: string): string {
  return text.includes('_x') ? text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
}
