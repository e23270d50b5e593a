/** The one thing in which two texts differ: characters put in the place of others, '' where one is missing. */
export interface Slip {
  readonly from: string;
  readonly to: string;
}

/**
 * The slip of the hand that makes one text of the other: a character more, fewer or another, or two neighbours swapped;
 * null where they are equal or differ by more.
 *
 * @example oneSlip('虹桥新苑', '虹桥新园') // { from: '苑', to: '园' }
 */
export function oneSlip(a: string, b: string): Slip | null {
  if (Math.abs(a.length - b.length) > 2) return null;
  const [from, to] = [[...a], [...b]];
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  const shorter = Math.min(from.length, to.length);
  while (end < shorter - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  const left = from.slice(start, from.length - end);
  const right = to.slice(start, to.length - end);
  const isSlip = Math.max(left.length, right.length) === 1 || isSwap(left, right);
  return isSlip ? { from: left.join(''), to: right.join('') } : null;
}

function isSwap(left: readonly string[], right: readonly string[]): boolean {
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** The text and all that is left of it without one character: two texts that are one slip apart share one of them. */
export function withoutOneCharacter(text: string): string[] {
  const characters = [...text];
  const shorter = characters.map((_, index) => characters.toSpliced(index, 1).join(''));
  return [text, ...new Set(shorter)];
}
