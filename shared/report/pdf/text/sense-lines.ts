import { type Glyph, widthOf } from './glyphs.ts';
import { mayBreak } from './may-break.ts';

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A text in so many lines of about the same width, none divided within a word where that can be helped: 绩效 stays together.
 * Null where one of them would be wider than `width`.
 */
export function senseLines(glyphs: readonly Glyph[], count: number, width: number): Glyph[][] | null {
  const ends = wordEnds(glyphs);
  const lines: Glyph[][] = [];
  let from = 0;
  for (let left = count; left > 0; left -= 1) {
    const to = left === 1 ? glyphs.length : nearestEnd(glyphs, from, ends, left);
    lines.push(glyphs.slice(from, to));
    from = to;
  }
  return lines.every((line) => line.length > 0 && widthOf(line) <= width) ? lines : null;
}

/** The end of a word at which a line is nearest to its share of what is still to be set. */
function nearestEnd(glyphs: readonly Glyph[], from: number, ends: readonly number[], lines: number): number {
  const share = widthOf(glyphs.slice(from)) / lines;
  const off = (end: number) => Math.abs(widthOf(glyphs.slice(from, end)) - share);
  return ends
    .filter((end) => end > from)
    .reduce((best, end) => (off(end) < off(best) ? end : best), glyphs.length);
}

/** Numbers of glyphs after which a word ends and a line may. */
function wordEnds(glyphs: readonly Glyph[]): number[] {
  const starts = new Set(
    Array.from(WORDS.segment(glyphs.map(({ text }) => text).join('')), ({ index }) => index),
  );
  const ends: number[] = [];
  let passed = 0;
  glyphs.forEach(({ text }, place) => {
    passed += text.length;
    const next = glyphs[place + 1];
    if (next !== undefined && starts.has(passed) && mayBreak(text, next.text)) ends.push(place + 1);
  });
  return ends;
}
