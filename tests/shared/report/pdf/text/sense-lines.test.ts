import { describe, expect, test } from 'vitest';
import { glyphsOf } from '../../../../../shared/report/pdf/text/glyphs.ts';
import { senseLines } from '../../../../../shared/report/pdf/text/sense-lines.ts';
import { STYLES } from '../../../../../shared/report/pdf/theme/text-styles.ts';
import { PLAIN_BOOK } from '../plain-book.ts';

function lines(text: string, count: number, characters = 20): string[] | undefined {
  const set = senseLines(glyphsOf(text, STYLES.title, PLAIN_BOOK), count, characters * 22);
  return set?.map((line) => line.map((glyph) => glyph.text).join(''));
}

describe('a long title', () => {
  test('is divided between words, into lines of about the same width', () => {
    // The middle of 22 characters falls between 评 and 估.
    expect(lines('长宁区居民区分类治理评估结果情况的通报说明', 2)).toEqual([
      '长宁区居民区分类治理',
      '评估结果情况的通报说明',
    ]);
  });

  test('is not divided before what closes', () => {
    expect(lines('甲乙丙丁（戊己）庚辛壬癸', 2)?.[1]?.startsWith('）')).toBe(false);
  });

  test('that has no place to be divided evenly is left to others', () => {
    expect(lines('a'.repeat(60), 2)).toBeUndefined();
  });
});
