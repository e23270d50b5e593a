import { GRID } from '../theme/official-page.ts';
import { arranged, fitting, heightOf } from './arrange.ts';
import type { Flow } from './flow.ts';
import { type Mark, moved } from './marks.ts';

/** A page's type area. */
export interface FilledArea {
  /** From its top left corner. */
  readonly marks: Mark[];
  /** Lines of the grid that are taken. */
  lines: number;
}

/**
 * Flows set below each other on pages of 22 lines. Each begins on a line of the grid. What stays with the next does, what is
 * divided leaves its fewest on either page; only what is higher than a page goes against that.
 *
 * @returns at least one page
 */
export function paginate(flows: readonly Flow[]): FilledArea[] {
  const pages: FilledArea[] = [{ marks: [], lines: 0 }];
  flows.forEach((flow, place) => {
    const area = pages.at(-1);
    const below = flow.endStaysWithNext ? linesToBegin(flows, place + 1) : 0;
    if (area === undefined || area.lines === 0) setFlow(flow, pages, below);
    else {
      const isFull = area.lines + linesToBegin(flows, place) > GRID.lines;
      if (flow.beginsPage || isFull) pages.push({ marks: [], lines: 0 });
      else area.lines += flow.blankLines;
      setFlow(flow, pages, below);
    }
  });
  return pages;
}

/** The lines that must be free for a flow to begin. */
function linesToBegin(flows: readonly Flow[], place: number): number {
  const flow = flows[place];
  if (flow === undefined) return 0;
  const { strips, fewest, blankLines, staysWithNext } = flow;
  const isDivided = strips.length >= 2 * fewest && !staysWithNext;
  const lines = blankLines + linesOf(flow, 0, isDivided ? fewest : strips.length);
  const following = staysWithNext ? linesToBegin(flows, place + 1) : 0;
  // What needs more than a page is not kept together.
  return lines + following > GRID.lines ? Math.min(lines, GRID.lines) : lines + following;
}

/** The lines of the grid that some strips of a flow take. */
function linesOf(flow: Flow, from: number, count: number): number {
  const height = heightOf(flow, from, count) + 2 * (flow.gap ?? 0);
  return Math.ceil(height / GRID.pitch - ROUNDING);
}

const ROUNDING = 0.001;

/**
 * Sets the strips of a flow on the last page and, where they do not fit, on new ones.
 *
 * @param below lines that must be free below the last of them
 */
function setFlow(flow: Flow, pages: FilledArea[], below: number): void {
  let from = 0;
  while (from < flow.strips.length) {
    const area = pages.at(-1);
    if (area === undefined) return;
    const count = countHere(flow, from, area, below);
    if (count > 0) setStrips(flow, from, count, area);
    from += count;
    if (from < flow.strips.length) pages.push({ marks: [], lines: 0 });
  }
}

/** How many strips from a place on go onto this page: 0 only if another page could take more. */
function countHere(flow: Flow, from: number, { lines }: FilledArea, below: number): number {
  const left = flow.strips.length - from;
  const fit = fitting(flow, from, (GRID.lines - lines) * GRID.pitch - 2 * (flow.gap ?? 0));
  if (fit === left && hasRoomBelow(flow, from, lines, below)) return left;
  let count = Math.min(fit, Math.max(left - flow.fewest, 0));
  while (count > 0 && flow.strips[from + count - 1]?.staysWithNext === true) count -= 1;
  const isTooFew = from === 0 ? count < flow.fewest : count === 0;
  if (!isTooFew) return count;
  return lines > 0 ? 0 : Math.max(fit, 1);
}

/** Whether what stays with the end of a flow fits below it, or would not on a page of its own either. */
function hasRoomBelow(flow: Flow, from: number, lines: number, below: number): boolean {
  const left = flow.strips.length - from;
  if (below === 0 || left < 2 * flow.fewest) return true;
  return lines + linesOf(flow, from, left) + below <= GRID.lines;
}

function setStrips(flow: Flow, from: number, count: number, area: FilledArea): void {
  const lines = linesOf(flow, from, count);
  const top = flow.gap === null ? 0 : (lines * GRID.pitch - heightOf(flow, from, count)) / 2;
  area.marks.push(...moved(arranged(flow, from, count), 0, area.lines * GRID.pitch + top));
  area.lines += lines;
}
