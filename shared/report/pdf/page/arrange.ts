import type { Flow, Strip } from './flow.ts';
import { type Mark, moved } from './marks.ts';

/** The height that so many strips from a place on take on one page, with their head. */
export function heightOf(flow: Flow, from: number, count: number): number {
  return Math.max(...columnsOf(flow, from, count).map((strips) => total(strips)));
}

/** How many strips from a place on fit into a height, with their head. */
export function fitting(flow: Flow, from: number, height: number): number {
  const left = flow.strips.length - from;
  let count = 0;
  while (count < left && heightOf(flow, from, count + 1) <= height + ROUNDING) count += 1;
  return count;
}

/** Heights are sums of fractions. */
const ROUNDING = 0.001;

/** So many strips from a place on, with their head, below each other or in two columns. */
export function arranged(flow: Flow, from: number, count: number): Mark[] {
  return columnsOf(flow, from, count).flatMap((strips, column) =>
    stacked(strips).map((mark) => ({ ...mark, x: mark.x + column * flow.columnWidth })),
  );
}

function columnsOf({ strips, head, columns }: Flow, from: number, count: number): Strip[][] {
  const heads = head === null ? [] : [head];
  const wanted = strips.slice(from, from + count);
  const half = Math.ceil(count / columns);
  // What heads a group does not stand alone at the foot of the left column.
  const left = count > half && wanted[half - 1]?.staysWithNext === true ? half - 1 : half;
  const parts = columns === 1 ? [wanted] : [wanted.slice(0, left), wanted.slice(left)];
  return parts.filter((part, column) => part.length > 0 || column === 0).map((part) => [...heads, ...part]);
}

function stacked(strips: readonly Strip[]): Mark[] {
  let top = 0;
  return strips.flatMap(({ marks, height }) => {
    const placed = moved(marks, 0, top);
    top += height;
    return placed;
  });
}

function total(strips: readonly Strip[]): number {
  return strips.reduce((sum, { height }) => sum + height, 0);
}
