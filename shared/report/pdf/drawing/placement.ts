/** Where a shape stands, and how much larger than it is written. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

const HERE: Placement = { x: 0, y: 0, scaleX: 1, scaleY: 1 };

/** What an SVG's `transform` says; null where it turns or slants. */
export function placementOf(transform: string | undefined): Placement | null {
  if (transform === undefined) return HERE;
  const [, name, list = ''] = /^(translate|matrix)\(([^()]*)\)$/.exec(transform) ?? [];
  const numbers = list.split(/[ ,]+/).map(Number);
  if (numbers.some(Number.isNaN)) return null;
  if (name === 'translate') return { ...HERE, x: numbers[0] ?? 0, y: numbers[1] ?? 0 };
  if (name !== 'matrix' || numbers[1] !== 0 || numbers[2] !== 0) return null;
  const [scaleX = 1, , , scaleY = 1, x = 0, y = 0] = numbers;
  return { x, y, scaleX, scaleY };
}
