/** Whole numbers and powers of ten up to these are exact as doubles, so one division rounds once, rightly. */
const MOST_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: MOST_DIGITS + 1 }, (_, exponent) => 10 ** exponent);
const POINT = 0x2e;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * A number as workbooks write it, or null when the text is none; unlike `Number` it takes neither an empty
 * text nor hexadecimal nor infinity for a number.
 */
export function numberOf(text: string): number | null {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return null;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : null;
}

/**
 * The number that stands in the bytes as up to 15 digits with or without a point (`12`, `82.5`), exactly as
 * `Number` reads it; -1 for anything else, which `numberOf` then reads from the text.
 */
export function shortNumberAt(bytes: Buffer, start: number, end: number): number {
  if (end - start > MOST_DIGITS || start >= end) return -1;
  let digits = 0;
  let point = -1;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x30 && byte <= 0x39) digits = digits * 10 + (byte - 0x30);
    else if (byte === POINT && point === -1 && at > start) point = at;
    else return -1;
  }
  return point === -1 ? digits : digits / (POWERS_OF_TEN[end - point - 1] ?? 1);
}
