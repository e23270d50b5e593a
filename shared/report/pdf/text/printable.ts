const LONGEST_TEXT = 2000;
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Takes no room and draws nothing, but comes along unseen when a name is pasted: U+200B, U+202C, U+FE0F. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;

/** A text without line ends and other controls, and cut where it is of unheard-of length. */
export function printable(text: string): string {
  const clean = text.replaceAll(CONTROLS, ' ');
  return clean.length > LONGEST_TEXT ? `${clean.slice(0, LONGEST_TEXT)}…` : clean;
}

/** A text as it is drawn: printable, and without the signs that nobody sees, which few fonts have. */
export function drawnText(text: string): string {
  return printable(text.replaceAll(UNSEEN, ''));
}
