import { describe, expect, test } from 'vitest';
import {
  districtSentence,
  extremesSentence,
  gradeCountsSentence,
} from '../../../../shared/report/district/result-sentences.ts';
import { sampleInput } from '../report-input.ts';
import { sampleGuideline } from '../sample-guideline.ts';

const GUIDELINE = sampleGuideline();

describe('the district', () => {
  const district = {
    level: 'district',
    key: '',
    households: 9,
    scored: 64,
    withheld: 2,
    rank: null,
  } as const;

  test('its mean stands beside how many were scored', () => {
    expect(districtSentence({ ...district, score: 84 }, 66, GUIDELINE)).toBe(
      '全区平均得分84.00分，已评分小区64个，共66个。',
    );
  });

  test('without a mean', () => {
    expect(districtSentence({ ...district, score: null }, 66, GUIDELINE)).toBe(
      '全区没有可以公布的平均得分。',
    );
    expect(districtSentence(undefined, 66, GUIDELINE)).toBe('全区没有可以公布的平均得分。');
  });
});

test('every grade is counted, also one that nobody has', () => {
  const compounds = sampleInput({ count: 3 }).run.scores.compounds; // 96.00, 76.00, 56.00
  expect(gradeCountsSentence(compounds, GUIDELINE)).toBe(
    '各等次的小区：优秀1个、良好0个、合格1个、不合格1个。',
  );
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

  test('only one has a mean', () => {
    expect(said(null, 80)).toBe('有平均得分的街镇只有B（80.00分）。');
  });

  test('none has', () => {
    expect(said(null, null)).toBe('各街镇都没有可以公布的平均得分。');
  });
});
