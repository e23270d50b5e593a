import { classOf } from './character-class.ts';
import { type Glyph, widthOf } from './glyphs.ts';
import { mayBreak } from './may-break.ts';

/** Characters that stay on one line, with the space after them, which does not count at its end. */
export interface Unit {
  readonly glyphs: readonly Glyph[];
  readonly width: number;
  /** Without the space at its end. */
  readonly inkWidth: number;
}

/** The characters of a text in the smallest parts that lines are made of; what is wider than `measure` is divided. */
export function unitsOf(glyphs: readonly Glyph[], measure: number): Unit[] {
  return inseparable(glyphs).flatMap((part) => {
    const unit = unitOf(part);
    return unit.inkWidth <= measure ? [unit] : part.map((glyph) => unitOf([glyph]));
  });
}

function inseparable(glyphs: readonly Glyph[]): Glyph[][] {
  const parts: Glyph[][] = [];
  let before: Glyph | null = null;
  for (const glyph of glyphs) {
    const part = parts.at(-1);
    if (part === undefined || before === null || mayBreak(before.text, glyph.text)) parts.push([glyph]);
    else part.push(glyph);
    before = glyph;
  }
  return parts;
}

function unitOf(glyphs: readonly Glyph[]): Unit {
  return { glyphs, width: widthOf(glyphs), inkWidth: widthOf(withoutLastSpace(glyphs)) };
}

/** The characters without the spaces that stand last. */
export function withoutLastSpace(glyphs: readonly Glyph[]): readonly Glyph[] {
  const last = glyphs.findLastIndex(({ text }) => classOf(text) !== 'space');
  return last === glyphs.length - 1 ? glyphs : glyphs.slice(0, last + 1);
}
