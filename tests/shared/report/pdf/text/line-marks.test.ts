import { expect, test } from 'vitest';
import { glyphsOf } from '../../../../../shared/report/pdf/text/glyphs.ts';
import { FULL, setLines } from '../../../../../shared/report/pdf/text/set-lines.ts';
import { shortened } from '../../../../../shared/report/pdf/text/shortened.ts';
import { STYLES } from '../../../../../shared/report/pdf/theme/text-styles.ts';
import { PLAIN_BOOK } from '../plain-book.ts';

const marksOf = (text: string) => setLines(text, STYLES.text, FULL, PLAIN_BOOK).flatMap(({ marks }) => marks);

test('a line stands in the middle of its pitch', () => {
  // 28.95 / 2 + 0.38 × 16
  expect(marksOf('小区')[0]?.y).toBeCloseTo(20.555);
});

test('a rare character is set in a face that has it, the rest stays and keeps its place', () => {
  const marks = marksOf('万科玥苑𬭎');
  expect(marks.map((mark) => mark.kind === 'text' && [mark.text, mark.face])).toEqual([
    ['万科', 'text'],
    ['玥', 'songMore'],
    ['苑', 'text'],
    ['𬭎', 'heiMore'],
  ]);
  const places = [0, 2 * 15.79, 3 * 15.79, 4 * 15.79];
  expect(marks.map(({ x }) => x.toFixed(3))).toEqual(places.map((x) => x.toFixed(3)));
});

test('a character beyond the first plane is one character', () => {
  expect(glyphsOf('𠮷', STYLES.text, PLAIN_BOOK).map(({ text, advance }) => [text, advance])).toEqual([
    ['𠮷', 15.79],
  ]);
});

test('controls and line ends become spaces', () => {
  expect(
    glyphsOf('甲\t\r\n乙', STYLES.text, PLAIN_BOOK)
      .map(({ text }) => text)
      .join(''),
  ).toBe('甲 乙');
});

test('a text of unheard-of length is cut', () => {
  expect(glyphsOf('长'.repeat(5000), STYLES.text, PLAIN_BOOK)).toHaveLength(2001);
});

test('a text that does not fit ends in an ellipsis', () => {
  expect(shortened('长宁区', (text) => text.length <= 3)).toBe('长宁区');
  expect(shortened('长宁区新华路街道', (text) => text.length <= 5)).toBe('长宁区新…');
});
