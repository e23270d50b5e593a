import { type Mark, moved } from '../page/marks.ts';
import type { FormStrip } from './form-strip.ts';
import { FORM_PAGE } from './form-theme.ts';

/** Strips below each other on pages, none divided; what stays with the next does, as far as a page can hold it. */
export function formPages(strips: readonly FormStrip[]): Mark[][] {
  const pages: Mark[][] = [[]];
  let top = 0;
  strips.forEach((strip, place) => {
    if (top > 0 && top + roomFrom(strips, place) > FORM_PAGE.height + ROUNDING) {
      pages.push([]);
      top = 0;
    }
    const isBlank = top === 0 && strip.marks.length === 0;
    const drawn = top === 0 && strip.head !== undefined ? [strip.head, strip] : [strip];
    for (const { marks, height } of isBlank ? [] : drawn) {
      pages.at(-1)?.push(...moved(marks, 0, top));
      top += height;
    }
  });
  return pages;
}

/** Heights are sums of fractions. */
const ROUNDING = 0.001;

/** The height of a strip with those that must follow it; its own where all of them are more than a page. */
function roomFrom(strips: readonly FormStrip[], place: number): number {
  let room = 0;
  for (const { height, staysWithNext, marks } of strips.slice(place)) {
    if (marks.length > 0) room += height;
    if (staysWithNext !== true) break;
  }
  return room > FORM_PAGE.height ? (strips[place]?.height ?? 0) : room;
}
