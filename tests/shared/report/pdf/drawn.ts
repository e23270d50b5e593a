import type { Paper } from '../../../../shared/report/paper.ts';
import { layOut } from '../../../../shared/report/pdf/lay-out.ts';
import type { Mark, RuleMark } from '../../../../shared/report/pdf/page/marks.ts';
import type { PressTools } from '../../../../shared/report/pdf/press.ts';
import { EMPTY_PAPER } from './empty-paper.ts';
import { PLAIN_BOOK } from './plain-book.ts';

const TOOLS: PressTools = { book: PLAIN_BOOK, draw: (_, { width }) => `<svg width="${width}"/>` };
const MILLIMETRE = 72 / 25.4;
const PITCH = 28.95;

/** Text on a page: its line is counted from 1, its left edge is in millimetres from that of the type area. */
export interface DrawnText {
  readonly page: number;
  readonly line: number;
  readonly left: number;
  readonly text: string;
  readonly face: string;
  readonly colour: string;
  readonly size: number;
}

/** A paper that says what is given, and else nothing but its title. */
export function paperOf(parts: Partial<Paper>): Paper {
  return { ...EMPTY_PAPER, ...parts };
}

export function pagesOf(parts: Partial<Paper>): readonly (readonly Mark[])[] {
  return layOut(paperOf(parts), TOOLS).map(({ marks }) => marks);
}

/** Every text of a document within its type area, in order. */
export function textsOf(parts: Partial<Paper>): DrawnText[] {
  return pagesOf(parts).flatMap((marks, place) =>
    marks.flatMap((mark) => {
      if (mark.kind !== 'text' || mark.y > 262 * MILLIMETRE) return [];
      const { text, face, colour, size } = mark;
      const line = Math.round((mark.y - 0.38 * size - 37 * MILLIMETRE) / PITCH + 0.5);
      return [{ page: place + 1, line, left: mark.x / MILLIMETRE - 28, text, face, colour, size }];
    }),
  );
}

/** Rules across a page: how far from its upper edge, and how wide, in millimetres. */
export function rulesOf(marks: readonly Mark[]): { y: number; width: number; colour: string }[] {
  return marks
    .filter((mark): mark is RuleMark => mark.kind === 'rule' && mark.direction === 'across')
    .map(({ y, width, colour }) => ({ y: y / MILLIMETRE, width: width / MILLIMETRE, colour }));
}
