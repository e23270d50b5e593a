import type { PaperColumn } from '../../paper.ts';
import type { FontBook } from '../font-book.ts';
import type { Strip } from '../page/flow.ts';
import { setLines } from '../text/set-lines.ts';
import { shortened } from '../text/shortened.ts';
import { TABLE } from '../theme/official-page.ts';
import type { TextStyle } from '../theme/text-styles.ts';

/** A text between two rules of a table, in points from its left edge. */
export interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly align: PaperColumn['align'];
}

/** The lines of a cell; one that would not fit on a page is cut. */
export function cellLines({ text, left, right, align }: Cell, style: TextStyle, book: FontBook): Strip[] {
  const box = {
    left: left + TABLE.horizontal,
    width: Math.max(right - left - 2 * TABLE.horizontal, style.size),
    indent: 0,
    align,
  };
  const set = (shorter: string) => setLines(shorter, style, box, book);
  const lines = set(text);
  if (lines.length <= TABLE.longestCell) return lines;
  return set(shortened(text, (shorter) => set(shorter).length <= TABLE.longestCell));
}
