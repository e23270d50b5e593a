import { expect, test } from 'vitest';
import { gapWording } from '../../../shared/report/gap-wording.ts';
import { sampleGuideline } from './sample-guideline.ts';

const guideline = sampleGuideline({ missing: { treat: 'exclude', minimumCoverage: 0.8 } });

test('a complete score needs no reason', () => {
  expect(gapWording({ status: 'complete', coverage: 1, phases: null }, guideline)).toBeNull();
});

test('a withheld score names its coverage and what is needed, cut so that it never reads as enough', () => {
  expect(gapWording({ status: 'withheld', coverage: 0.79999, phases: null }, guideline)).toEqual({
    zh: '完整度 79.9%，低于 80%',
    en: 'coverage 79.9%, below 80%',
  });
  expect(gapWording({ status: 'withheld', coverage: 0, phases: null }, guideline)?.zh).toBe('没有任何数据');
  expect(gapWording({ status: 'provisional', coverage: 0.92, phases: null }, guideline)?.zh).toBe(
    '完整度 92%',
  );
});

test('a year names the phases without a score', () => {
  const year = (mid: number | null, end: number | null) => ({ coverage: null, phases: { mid, end } });
  expect(gapWording({ status: 'withheld', ...year(null, null) }, guideline)).toEqual({
    zh: '中期、年终没有成绩',
    en: 'no score for mid-year and year-end',
  });
  expect(gapWording({ status: 'provisional', ...year(80, 90) }, guideline)?.zh).toBe('有阶段成绩为暂定');
});
