import { expect, test } from 'vitest';
import { sayDifference } from '../../../../shared/guideline/differences/say-difference.ts';
import { typeDifferences } from '../../../../shared/guideline/differences/type-differences.ts';
import { fullGuideline } from './full-guideline.ts';

function sentences(type: string): string[] {
  return typeDifferences(fullGuideline(), type).map((one) => sayDifference(one).zh);
}

test('a type against the base: leaves that do not apply, points and scales of its own', () => {
  expect(sentences('historic_villa')).toEqual([
    '1.1 到会：不适用于老洋房',
    '2.1 居民总体满意度：分值 10 → 8，仅老洋房',
    '2.1 居民总体满意度：零分值 20 → 10，仅老洋房',
    '2.1 居民总体满意度：满分值 95 → 90，仅老洋房',
  ]);
});

test('a leaf that applies to few types is said of each of them', () => {
  expect(sentences('commodity')).toEqual([
    '1.1 到会：仅适用于售后公房、普通商品房',
    '2.1 居民总体满意度：尺度 线性（零分值 20；满分值 95） → 扣完为止，仅普通商品房',
  ]);
});

test('in English', () => {
  const [first] = typeDifferences(fullGuideline(), 'historic_villa').map((one) => sayDifference(one).en);
  expect(first).toBe('1.1 到会: does not apply to 老洋房');
});
