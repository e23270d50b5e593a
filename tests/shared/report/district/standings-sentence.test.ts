import { expect, test } from 'vitest';
import { standingsSentence } from '../../../../shared/report/district/standings-sentence.ts';
import { compoundAt, sampleInput } from '../report-input.ts';

const INPUT = sampleInput({ count: 1 });

/** What is said of 老洋房 compounds with these scores, named A, B, C… */
function said(...scores: (number | null)[]): string {
  const compounds = scores.map((score, place) => ({
    ...compoundAt(INPUT, 0),
    code: `C${String(place).padStart(2, '0')}`,
    name: String.fromCharCode(65 + place),
    score,
  }));
  return standingsSentence('老洋房', compounds, INPUT.guideline);
}

test('nobody was scored', () => {
  expect(said(null, null)).toBe('老洋房小区2个，均不公布成绩。');
});

test('one was', () => {
  expect(said(80, null)).toBe('老洋房已评分小区1个，为A（华阳路街道，80.00分）。');
});

test('a few are all named', () => {
  expect(said(80, 90.5, 70)).toBe(
    '老洋房已评分小区3个，得分由高到低依次为B（华阳路街道，90.50分）、A（华阳路街道，80.00分）、C（华阳路街道，70.00分）。',
  );
});

test('of many the first three and, from the lowest up, the last three', () => {
  expect(said(99, 98, 97, 96, 63, 62, 61)).toBe(
    '老洋房已评分小区7个，得分居前的是A（华阳路街道，99.00分）、B（华阳路街道，98.00分）、C（华阳路街道，97.00分）；居后的由低到高是G（华阳路街道，61.00分）、F（华阳路街道，62.00分）、E（华阳路街道，63.00分）。',
  );
});

test('whoever has the score of one that is named is named too', () => {
  expect(said(99, 98, 97, 97, 63, 62, 61)).toContain(
    'C（华阳路街道，97.00分）、D（华阳路街道，97.00分）；居后',
  );
});

test('more than five with one score are counted', () => {
  expect(said(99, 99, 99, 99, 99, 99, 70)).toBe(
    '老洋房已评分小区7个，得分居前的是并列的6个小区（均为99.00分）；居后的是G（华阳路街道，70.00分）。',
  );
});

test('all have one score', () => {
  expect(said(99, 99)).toBe(
    '老洋房已评分小区2个，得分相同：A（华阳路街道，99.00分）、B（华阳路街道，99.00分）。',
  );
  expect(said(...Array(7).fill(99))).toBe('老洋房已评分小区7个，得分相同：并列的7个小区（均为99.00分）。');
});

test('two scores that between them hold everybody', () => {
  expect(said(99, 98, 98, 98, 97, 97, 97, 97)).toContain('居后的是E');
});
