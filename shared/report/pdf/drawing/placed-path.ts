import type { Placement } from './placement.ts';

/** What each number of a command is: across, down, or none of both. */
const NUMBERS: Readonly<Record<string, string>> = {
  M: 'xy',
  L: 'xy',
  H: 'x',
  V: 'y',
  C: 'xyxyxy',
  S: 'xyxy',
  Q: 'xyxy',
  T: 'xy',
  // Radii, rotation, two flags, end.
  A: 'rs---xy',
  Z: '',
};

/** An SVG's path somewhere else and in another size. A small letter's numbers are ways, not places. */
export function placedPath(path: string, placement: Placement): string {
  const commands = path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g);
  return Array.from(commands, ([, letter = '', list = '']) => {
    const isPlace = letter === letter.toUpperCase();
    const kinds = NUMBERS[letter.toUpperCase()] ?? '';
    const numbers = list.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? [];
    const placed = numbers.map((number, place) =>
      placedNumber(Number(number), kinds[place % kinds.length] ?? '-', isPlace, placement),
    );
    return `${letter}${placed.join(' ')}`;
  }).join('');
}

function placedNumber(value: number, kind: string, isPlace: boolean, at: Placement): number {
  if (kind === '-') return value;
  const isAcross = kind === 'x' || kind === 'r';
  const start = isPlace && (kind === 'x' || kind === 'y') ? (isAcross ? at.x : at.y) : 0;
  return Number((value * (isAcross ? at.scaleX : at.scaleY) + start).toFixed(3));
}
