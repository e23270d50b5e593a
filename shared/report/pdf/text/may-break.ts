import { classOf } from './character-class.ts';

/** Closes or opens, where it does not stand within a word. */
const CLOSES = ',.;:?!)]}%~';
const OPENS = '([{';

/** Whether a line may end between two characters that follow each other. */
export function mayBreak(before: string, after: string): boolean {
  const [first, second] = [classOf(before), classOf(after)];
  if (second === 'joins-before' || second === 'space') return false;
  if (first === 'space') return true;
  if (second === 'not-first' || first === 'not-last') return false;
  if (isOfWord(first) && isOfWord(second)) return false;
  if (CLOSES.includes(after) || OPENS.includes(before)) return false;
  return !((first === 'digit' || before === '%') && second === 'unit');
}

function isOfWord(kind: string): boolean {
  return kind === 'digit' || kind === 'word';
}
