/**
 * A number as it may stand anywhere in a spreadsheet formula: negative ones in brackets, powers of ten with E.
 *
 * @example formulaNumber(-0.5) // '(-0.5)'
 */
export function formulaNumber(value: number): string {
  const text = listedNumber(value);
  return value < 0 ? `(${text})` : text;
}

/** A number as it stands in a list in braces, where brackets are not allowed: `-0.5`. */
export function listedNumber(value: number): string {
  return String(value).toUpperCase();
}
