import { expect, test } from 'vitest';
import { beijingDate } from '../../../shared/report/beijing-date.ts';
import { chineseNumeral } from '../../../shared/report/chinese-numeral.ts';
import { percentText, publishedMedian, scoreText } from '../../../shared/report/figures.ts';

const TWO_DIGITS = { rounding: { digits: 2, mode: 'half_up' } } as const;
const TO_EVEN = { rounding: { digits: 2, mode: 'half_even' } } as const;

test('a published score is written with every digit of the guideline', () => {
  expect(scoreText(84.9, TWO_DIGITS)).toBe('84.90');
  expect(scoreText(null, TWO_DIGITS)).toBe('—');
});

test('an unrounded figure follows the rounding rule, not the binary fraction', () => {
  expect(scoreText(84.985, TWO_DIGITS)).toBe('84.99');
  expect(scoreText(84.985, TO_EVEN)).toBe('84.98');
});

test('a percentage is cut, so that 79.99 % never reads as the minimum of 80 %', () => {
  expect(percentText(0.7999)).toBe('79.9%');
  expect(percentText(0.8)).toBe('80%');
  expect(percentText(2 / 3)).toBe('66.6%');
  expect(percentText(1)).toBe('100%');
});

test('the median of an even number of scores is rounded once by the guideline', () => {
  expect(publishedMedian([80.01, 80.02], TWO_DIGITS)).toBe(80.02); // 80.015
  expect(publishedMedian([80.01, 80.04], TO_EVEN)).toBe(80.02); // 80.025
  expect(publishedMedian([], TWO_DIGITS)).toBeNull();
});

test('an evening in UTC is the next day in China', () => {
  expect(beijingDate('2026-07-02T16:30:00.000Z')).toBe('2026年7月3日');
  expect(beijingDate('2026-12-31T15:59:59.000Z')).toBe('2026年12月31日');
});

test('headings count in Chinese', () => {
  expect([1, 9, 10, 11, 20, 21, 99].map(chineseNumeral)).toEqual([
    '一',
    '九',
    '十',
    '十一',
    '二十',
    '二十一',
    '九十九',
  ]);
});
