import { describe, expect, test } from 'vitest';
import { breakLines, type Line } from '../../../../../shared/report/pdf/text/break-lines.ts';
import { glyphsOf } from '../../../../../shared/report/pdf/text/glyphs.ts';
import { STYLES } from '../../../../../shared/report/pdf/theme/text-styles.ts';
import { PLAIN_BOOK } from '../plain-book.ts';

// Characters that are as wide as high take 15.79 points, half as wide ones 8 − 0.21 = 7.79; 28 × 15.79 = 442.12.
const WIDTH = 442.2;

function set(text: string, { indent = 0, width = WIDTH, justify = true } = {}): Line[] {
  const measure = { width, indent, justify: justify ? 16 : null };
  return breakLines(glyphsOf(text, STYLES.text, PLAIN_BOOK), measure);
}

function textsOf(lines: readonly Line[]): string[] {
  return lines.map(({ glyphs }) => glyphs.map(({ text }) => text).join(''));
}

test('an empty text has no line', () => {
  expect(set('')).toEqual([]);
});

test('28 characters fill a line, and 26 the first one of a paragraph', () => {
  expect(textsOf(set('一'.repeat(60))).map((line) => line.length)).toEqual([28, 28, 4]);
  expect(textsOf(set('一'.repeat(60), { indent: 31.58 })).map((line) => line.length)).toEqual([26, 28, 6]);
});

test('300 characters without a mark go on for eleven lines', () => {
  expect(textsOf(set('家'.repeat(300))).map((line) => line.length)).toEqual([...Array(10).fill(28), 20]);
});

describe('a mark that closes, after 28 characters', () => {
  test('is pressed into the line: 29 of them are 15.79 too wide, of which each of 28 gaps gives its part', () => {
    const [line, next] = set(`${'一'.repeat(28)}。${'二'.repeat(30)}`);
    expect(textsOf(line ? [line] : [])).toEqual([`${'一'.repeat(28)}。`]);
    expect(line?.spacing).toBeCloseTo((WIDTH - 29 * 15.79) / 28);
    expect(line?.width).toBeCloseTo(WIDTH);
    expect(next?.glyphs[0]?.text).toBe('二');
  });

  test('two of them would be pressed by more than 6 %: the last character goes down with them', () => {
    const [line, next] = set(`${'一'.repeat(28)}。”${'二'.repeat(30)}`);
    expect(line?.glyphs).toHaveLength(27);
    expect(line?.spacing).toBeCloseTo((WIDTH - 27 * 15.79) / 26);
    expect(textsOf(next ? [next] : [])[0]?.slice(0, 4)).toBe('一。”二');
  });
});

test('what opens goes down to what it opens', () => {
  const [line, next] = textsOf(set(`${'一'.repeat(27)}（二）${'三'.repeat(20)}`));
  expect(line).toBe('一'.repeat(27));
  expect(next?.slice(0, 3)).toBe('（二）');
});

test('a number goes down with its unit, and the line above it is stretched', () => {
  const [line, next] = set(`${'一'.repeat(27)}1041个小区`);
  expect(line?.glyphs).toHaveLength(27);
  expect(line?.width).toBeCloseTo(WIDTH);
  expect(textsOf(next ? [next] : [])).toEqual(['1041个小区']);
});

test('a word longer than a line is divided; the others are not', () => {
  // 56 half-wide characters of 7.79 are 436.24; another would be 444.03.
  const [first, second, third] = textsOf(set(`${'9f'.repeat(32)}的 sha256 值`, { justify: false }));
  expect(first).toBe('9f'.repeat(28));
  expect(second).toBe(`${'9f'.repeat(4)}的 sha256 值`);
  expect(third).toBeUndefined();
});

test('the space between words is left out where the line ends', () => {
  const lines = set(`${'a'.repeat(50)} ${'b'.repeat(50)}`, { justify: false });
  expect(textsOf(lines)).toEqual(['a'.repeat(50), 'b'.repeat(50)]);
});

test('lines fill the width but for the last', () => {
  const lines = set('长宁区共有小区1041个，其中售后公房612个、普通商品房231个、涉外商品房48个，均已评估。');
  expect(lines.map(({ width }) => Math.abs(width - WIDTH) < 0.01)).toEqual([true, false]);
  expect(lines.at(-1)?.spacing).toBe(0);
});

test('a line that would be stretched out of shape is left as it comes', () => {
  const [line] = set(`甲乙丙${'a'.repeat(56)}`);
  expect(line?.glyphs).toHaveLength(3);
  expect(line?.spacing).toBe(0);
});

test('a column narrower than a character has one in each line', () => {
  expect(textsOf(set('小区。', { width: 10, justify: false }))).toEqual(['小', '区', '。']);
});
