import type { Face } from '../font-book.ts';

/** What is drawn on a page; places are in points, from the top left corner of what it stands on. */
export type Mark = TextMark | RuleMark | ShadeMark | ShapeMark | DrawingMark;

/** A stretch of characters in one face. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  /** Of the line that letters stand on. */
  readonly y: number;
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  /** Added to the advance of each character. */
  readonly spacing: number;
  readonly colour: string;
  /** Null where it begins nothing that a reader would look for. */
  readonly bookmark: Bookmark | null;
}

/** An entry of the list of contents that a reader shows beside the pages. */
export interface Bookmark {
  readonly id: string;
  /** The entry it stands under; null for one at the outermost level. */
  readonly parent: string | null;
  readonly title: string;
}

/** A straight line across or down the page. */
export interface RuleMark {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly direction: 'across' | 'down';
  readonly length: number;
  readonly width: number;
  readonly colour: string;
}

/** A filled rectangle behind text. */
export interface ShadeMark {
  readonly kind: 'shade';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** A path as SVG writes it, from its place on. */
export interface ShapeMark {
  readonly kind: 'shape';
  readonly x: number;
  readonly y: number;
  readonly path: string;
  /** Null where it is not filled. */
  readonly fill: { readonly colour: string; readonly opacity: number } | null;
  /** Null where it has no line; an empty dash is a whole line. */
  readonly stroke: {
    readonly colour: string;
    readonly width: number;
    readonly dash: readonly number[];
  } | null;
}

/** The text of an SVG file. */
interface DrawingMark {
  readonly kind: 'drawing';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly svg: string;
}

/** The same marks further right and further down. */
export function moved(marks: readonly Mark[], right: number, down: number): Mark[] {
  return marks.map((mark) => ({ ...mark, x: mark.x + right, y: mark.y + down }));
}
