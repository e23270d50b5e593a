import { expect, test } from 'vitest';
import {
  samplingSentence,
  shortSampleSentence,
  shortSampleWording,
} from '../../../../shared/report/sampling/short-sample-words.ts';

const RULES = { rounding: { digits: 2, mode: 'half_up' } } as const;
const SHORT = { phase: 'mid', code: 'C2', planned: 34, valid: 20, margin: 0.17146 } as const;

/** Forty compounds of the plan. */
const PARTS = new Map(Array.from({ length: 40 }, (_, at) => [`C${at}`, { planned: 34, valid: 34 }]));

test('a compound with too few responses is said to have them, with its margin', () => {
  expect(shortSampleWording(SHORT, RULES)).toEqual({
    zh: '中期样本不足：方案 34 份，有效 20 份，误差 ±17.1%',
    en: 'Sample too small at mid-year: 20 valid responses of 34, margin ±17.1%',
  });
  expect(shortSampleSentence(SHORT, RULES)).toBe(
    '中期有效问卷20份，抽样方案要求34份，样本不足，问卷结果的误差为±17.1%。',
  );
});

test('without a valid response there is no margin', () => {
  const none = { ...SHORT, valid: 0, margin: null };
  expect(shortSampleWording(none, RULES).zh).toBe('中期样本不足：方案 34 份，有效 0 份');
  expect(shortSampleSentence(none, RULES)).toBe('中期有效问卷0份，抽样方案要求34份，样本不足。');
});

test('nothing is said where enough came in, or nothing was planned', () => {
  expect(shortSampleSentence(undefined, RULES)).toBe('');
  expect(samplingSentence(undefined, '见附表')).toBe('');
  expect(samplingSentence({ phase: 'mid', parts: new Map(), short: [] }, '见附表')).toBe('');
});

test('of a district, how many compounds have too few', () => {
  expect(samplingSentence({ phase: 'end', parts: PARTS, short: [SHORT] }, '见附表')).toBe(
    '年终列入抽样方案的40个小区中，有1个小区有效问卷少于方案要求，其问卷结果误差较大，见附表。',
  );
  expect(samplingSentence({ phase: 'end', parts: PARTS, short: [] }, '见附表')).toBe(
    '年终列入抽样方案的40个小区，有效问卷均达到方案要求。',
  );
});
