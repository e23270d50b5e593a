const LONGEST_TEXT = 2000;
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** A text without line ends and other controls, and cut where it is of unheard-of length. */
export function printable(text: string): string {
  const clean = text.replaceAll(CONTROLS, ' ');
  return clean.length > LONGEST_TEXT ? `${clean.slice(0, LONGEST_TEXT)}…` : clean;
}
