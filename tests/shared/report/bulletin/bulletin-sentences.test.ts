import { describe, expect, test } from 'vitest';
import type { CompoundScore } from '../../../../shared/model/scores.ts';
import {
  extremesSentence,
  mendingSentence,
  movedSentence,
  type SubdistrictStanding,
  shortfallsSentence,
  standingSentence,
  typeSentence,
} from '../../../../shared/report/bulletin/bulletin-sentences.ts';
import { compoundAt, sampleInput } from '../report-input.ts';
import { sampleGuideline } from '../sample-guideline.ts';

const GUIDELINE = sampleGuideline();

describe('how a subdistrict stands', () => {
  const standing: SubdistrictStanding = {
    name: '虹桥街道',
    total: 102,
    scored: 100,
    score: 81.86,
    rank: 3,
    ranked: 10,
    district: 80.1,
  };
  const said = (change: Partial<SubdistrictStanding>) =>
    standingSentence({ ...standing, ...change }, GUIDELINE);

  test.each([
    [
      {},
      '虹桥街道共有居民小区102个，已评分100个，平均得分81.86分，在10个街镇中列第3位，全区平均得分80.10分。',
    ],
    [
      { scored: 102 },
      '虹桥街道共有居民小区102个，全部评分，平均得分81.86分，在10个街镇中列第3位，全区平均得分80.10分。',
    ],
    [{ ranked: 1, rank: 1 }, '虹桥街道共有居民小区102个，已评分100个，平均得分81.86分。'],
    [{ scored: 0, score: null, rank: null }, '虹桥街道共有居民小区102个，均不公布成绩。'],
    [
      { score: null, rank: null },
      '虹桥街道共有居民小区102个，已评分100个；因户数空缺，没有可以公布的平均得分。',
    ],
  ])('%j', (change, sentence) => {
    expect(said(change)).toBe(sentence);
  });
});

test.each([
  [
    { total: 36, scored: 34, median: 82.3, difference: 1.2 },
    '售后公房36个，已评分34个，得分中位数82.30分，比全区同类中位数高1.20分。',
  ],
  [
    { total: 36, scored: 36, median: 82.3, difference: -0.05 },
    '售后公房36个，得分中位数82.30分，比全区同类中位数低0.05分。',
  ],
  [{ total: 1, scored: 1, median: 82.3, difference: 0 }, '售后公房1个，得分82.30分，与全区同类中位数持平。'],
  [{ total: 2, scored: 0, median: null, difference: 0 }, '售后公房2个，均不公布成绩。'],
])('a type beside the same type in the district: %j', (standing, sentence) => {
  expect(typeSentence({ name: '售后公房', compounds: [], ofAll: null, ...standing }, GUIDELINE)).toBe(
    sentence,
  );
});

test.each([
  [
    { rose: 5, fell: 3, stayed: 0 },
    0.56,
    '年终与中期相比，可以比较的小区8个，得分上升的5个、下降的3个，平均得分上升0.56分。',
  ],
  [{ rose: 0, fell: 1, stayed: 0 }, null, '年终与中期相比，可以比较的小区1个，得分下降的1个。'],
  [{ rose: 0, fell: 0, stayed: 2 }, 0, '年终与中期相比，可以比较的小区2个，得分持平的2个，平均得分持平。'],
  [{ rose: 0, fell: 0, stayed: 0 }, null, ''],
])('what moved since mid-year: %j', (movements, difference, sentence) => {
  const score = { before: null, after: null, difference };
  expect(movedSentence({ name: '虹桥街道', score, movements }, '平均得分', GUIDELINE)).toBe(sentence);
});

describe('the highest and the lowest', () => {
  const beside = { names: new Map([['lane', '里弄']]), short: new Set<string>() };
  const scored = (...scores: (number | null)[]): CompoundScore[] =>
    scores.map((score, place) => ({
      ...compoundAt(sampleInput(), 0),
      name: `第${place + 1}小区`,
      type: 'lane',
      score,
      ranks: { district: place + 1, type: place + 1, subdistrict: place + 1 },
    }));

  test('are named with their places within the type where there are more than six', () => {
    expect(extremesSentence(scored(97, 96, 95, 94, 93, 92, 91), beside, GUIDELINE)).toBe(
      '得分最高的3个小区是第1小区（97.00分，里弄第1位）、第2小区（96.00分，里弄第2位）、第3小区（95.00分，里弄第3位）；' +
        '最低的3个小区是第7小区（91.00分，里弄第7位）、第6小区（92.00分，里弄第6位）、第5小区（93.00分，里弄第5位）。',
    );
  });

  test('are all of them where there are few', () => {
    expect(extremesSentence(scored(90, 91), beside, GUIDELINE)).toBe(
      '已评分小区得分由高到低为第2小区（91.00分，里弄第2位）、第1小区（90.00分，里弄第1位）。',
    );
    expect(extremesSentence(scored(90, null), beside, GUIDELINE)).toBe(
      '已评分的小区只有第1小区（90.00分，里弄第1位）。',
    );
    expect(extremesSentence(scored(null), beside, GUIDELINE)).toBe('');
  });
});

test('shortfalls that compounds share: none scored, none, some', () => {
  expect(shortfallsSentence(0, 0)).toBe('没有已评分小区，不作短板分析。');
  expect(shortfallsSentence(0, 9)).toBe('9个已评分小区均没有短板。');
  expect(shortfallsSentence(4, 9)).toBe('已评分小区的短板涉及末级指标4项，小区较多的如下。');
});

test('what is asked of the subdistrict, by a day or without one', () => {
  expect(mendingSentence({ deadline: '2026-09-30' })).toBe(
    '请组织有关居委会和小区，对照下列建议和小区评估意见书于2026年9月30日前完成整改。',
  );
  expect(mendingSentence({ deadline: null })).toBe(
    '请组织有关居委会和小区，对照下列建议和小区评估意见书完成整改。',
  );
});
