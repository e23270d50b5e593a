import { expect, test } from 'vitest';
import { quotaEffectSentence } from '../../../../shared/report/district/quota-sentences.ts';
import { sampleGuideline } from '../sample-guideline.ts';

const GUIDELINE = sampleGuideline();
const KEPT = { score: 95, grade: '优秀', vetoes: [] };
const TOO_MANY = { score: 90, grade: '良好', vetoes: [] };
const VETOED = { score: 96, grade: '合格', vetoes: ['v1'] };
const BELOW = { score: 89.99, grade: '良好', vetoes: [] };

test('nobody reached the grade, or there is no quota', () => {
  expect(quotaEffectSentence([BELOW], GUIDELINE)).toBe('');
  expect(quotaEffectSentence([{ score: null, grade: null, vetoes: [] }], GUIDELINE)).toBe('');
  expect(quotaEffectSentence([KEPT, TOO_MANY], sampleGuideline({ quota: null }))).toBe('');
});

test('all who reached it kept it', () => {
  expect(quotaEffectSentence([KEPT, KEPT, BELOW], GUIDELINE)).toBe(
    '得分达到“优秀”标准的小区2个，均在数量限额之内。',
  );
});

test('some had to go without, for the quota or for a veto', () => {
  expect(quotaEffectSentence([KEPT, TOO_MANY, TOO_MANY, VETOED, BELOW], GUIDELINE)).toBe(
    '得分达到“优秀”标准的小区4个，其中列为“优秀”的1个，因数量限额列入下一等次的2个，因一票否决降低等次的1个。',
  );
});

test('nobody kept it', () => {
  expect(quotaEffectSentence([TOO_MANY], GUIDELINE)).toBe(
    '得分达到“优秀”标准的小区1个，其中没有列为“优秀”的，因数量限额列入下一等次的1个。',
  );
});

test('a veto that would allow the grade is not to blame', () => {
  const vetoes = [{ id: 'v1', name: '通报', metric: 'incident', gradeAtMost: '优秀' }];
  const compound = { ...TOO_MANY, vetoes: ['v1'] };
  expect(quotaEffectSentence([compound], sampleGuideline({ vetoes }))).toContain('因数量限额');
});
