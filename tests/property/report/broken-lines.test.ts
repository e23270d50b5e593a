import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from '../../../shared/report/pdf/text/break-lines.ts';
import { glyphsOf } from '../../../shared/report/pdf/text/glyphs.ts';
import { STYLES } from '../../../shared/report/pdf/theme/text-styles.ts';
import { PLAIN_BOOK } from '../../shared/report/pdf/plain-book.ts';

const PIECES = [
  '小',
  '区',
  '评估',
  '，',
  '。',
  '”',
  '“',
  '（',
  '）',
  '《',
  '》',
  '63%~68%',
  '2026年',
  '7月',
  ' ',
  'abc',
  '——',
  '玥',
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''));
const measures = fc.record({
  width: fc.double({ min: 120, max: 442.2, noNaN: true }),
  indent: fc.constantFrom(0, 31.58),
  justify: fc.constantFrom(null, 16),
});
const glyphs = (text: string) => glyphsOf(text, STYLES.text, PLAIN_BOOK);

test('lines have every character but spaces at their ends, and none is wider than its measure', () => {
  fc.assert(
    fc.property(texts, measures, (text, measure) => {
      const lines = breakLines(glyphs(text), measure);
      const said = lines.map((line) => line.glyphs.map((glyph) => glyph.text).join(''));
      expect(said.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      lines.forEach(({ width }, place) => {
        expect(width).toBeLessThan(measure.width - (place === 0 ? measure.indent : 0) + 0.01);
      });
    }),
  );
});

test('no line begins with what closes or ends with what opens, unless it is wider than a line', () => {
  // Four marks after one another need a line of five characters.
  const short = texts.filter((text) => !/[，。”）》—]{4}|[“（《]{4}/.test(text));
  fc.assert(
    fc.property(short, (text) => {
      const lines = breakLines(glyphs(text), { width: 442.2, indent: 31.58, justify: 16 });
      const [, ...later] = lines.map((line) => line.glyphs[0]?.text ?? '');
      const [, ...earlier] = lines.map((line) => line.glyphs.at(-1)?.text ?? '').reverse();
      expect(later.filter((first) => '，。”）》'.includes(first))).toEqual([]);
      expect(earlier.filter((last) => '“（《'.includes(last))).toEqual([]);
    }),
  );
});

test('a pressed line has lost no more than 6 % of its width, a stretched one has grown by less than a third of a character', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { spacing, glyphs: set } of breakLines(glyphs(text), {
        width: 442.2,
        indent: 0,
        justify: 16,
      })) {
        expect(-spacing * (set.length - 1)).toBeLessThan(0.06 * 442.2 + 0.01);
        expect(spacing).toBeLessThan(0.3 * 16 + 0.01);
      }
    }),
  );
});
