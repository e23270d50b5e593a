import { describe, expect, test } from 'vitest';
import { districtSentence, extremesSentence } from '../../../../shared/report/district/result-sentences.ts';
import { sampleGuideline } from '../sample-guideline.ts';

const GUIDELINE = sampleGuideline();

describe('the district', () => {
  const said = (score: number | null, scored: number) =>
    districtSentence({ score, scored, total: 66 }, GUIDELINE);

  test('its mean stands beside how many were scored', () => {
    expect(said(84, 64)).toBe('全区66个小区，已评分64个，平均得分84.00分。');
    expect(said(84, 66)).toBe('全区66个小区，全部评分，平均得分84.00分。');
  });

  test('without a mean', () => {
    expect(said(null, 64)).toBe('全区66个小区，已评分64个，因户数空缺，没有可以公布的平均得分。');
    expect(districtSentence({ score: null, scored: 0, total: 0 }, GUIDELINE)).toBe(
      '名册中没有小区，没有评估结果。',
    );
    expect(said(null, 0)).toBe('全区66个小区均不公布成绩，没有可以公布的平均得分。');
  });
});

describe('highest and lowest', () => {
  const said = (...scores: (number | null)[]) =>
    extremesSentence(
      '街镇',
      scores.map((score, place) => ({ name: 'ABCD'[place] ?? '', score })),
      GUIDELINE,
    );

  test('of several', () => {
    expect(said(80, 85.5, 79.9)).toBe('平均得分最高的街镇是B（85.50分），最低的是C（79.90分）。');
  });

  test('shared by two', () => {
    expect(said(80, 85, 85)).toBe('平均得分最高的街镇是B、C（85.00分），最低的是A（80.00分）。');
  });

  test('all equal', () => {
    expect(said(80, 80)).toBe('各街镇的平均得分相同，均为80.00分。');
  });

  test('there is only one', () => {
    expect(said(80)).toBe('街镇只有A，平均得分80.00分。');
  });

  test('only one has a mean', () => {
    expect(said(null, 80)).toBe('有平均得分的街镇只有B（80.00分）。');
  });

  test('none has', () => {
    expect(said(null, null)).toBe('各街镇都没有可以公布的平均得分。');
  });
});
