import { describe, expect, test } from 'vitest';
import { Rational } from '../../../../shared/exact/rational.ts';
import { leavesOf } from '../../../../shared/model/guideline.ts';
import {
  districtShortfallSentence,
  typeShortfallSentence,
} from '../../../../shared/report/district/shortfall-sentences.ts';
import { sampleGuideline } from '../sample-guideline.ts';

const GUIDELINE = sampleGuideline();

describe('the district', () => {
  const said = (...counts: number[]) => districtShortfallSentence(counts, GUIDELINE);

  test('nobody was scored, nobody fell short', () => {
    expect(said()).toBe('没有已评分小区，不作短板分析。');
    expect(said(0, 0)).toBe('2个已评分小区均没有短板。');
  });

  test('one fell short', () => {
    expect(said(0, 3)).toBe('2个已评分小区中，有短板的1个（50.0%），共3项。');
  });

  test('some fell short', () => {
    expect(said(0, 1, 4)).toBe('3个已评分小区中，有短板的2个（66.7%），共5项，平均每个小区2.5项。');
  });

  test('all did', () => {
    expect(said(1, 2)).toBe('2个已评分小区都有短板，共3项，平均每个小区1.5项。');
    expect(said(2)).toBe('1个已评分小区有短板，共2项。');
  });
});

describe('a type', () => {
  const shortfalls = leavesOf(GUIDELINE.indicators).map((leaf, place) => ({
    leaf,
    short: 8 - place,
    measured: 20,
    recoverable: Rational.ONE,
  }));
  const said = (count: number, scored = 20) =>
    typeShortfallSentence('老洋房', { scored, shortfalls: shortfalls.slice(0, count) }, GUIDELINE);

  test('nobody was scored, nobody fell short', () => {
    expect(said(0, 0)).toBe('老洋房没有已评分小区。');
    expect(said(0)).toBe('老洋房20个已评分小区没有短板。');
  });

  test('one leaf', () => {
    expect(said(1)).toBe('老洋房的短板只有1项，是“居民总体满意率”（8个小区，占40.0%）。');
  });

  test('few are all named', () => {
    expect(said(2)).toBe(
      '老洋房的短板涉及末级指标2项：“居民总体满意率”（8个小区，占40.0%）、“现场环境”（7个小区，占35.0%）。',
    );
  });

  test('of more, three', () => {
    expect(said(4)).toBe(
      '老洋房的短板涉及末级指标4项，小区较多的是“居民总体满意率”（8个小区，占40.0%）、“现场环境”（7个小区，占35.0%）、“议事会次数”（6个小区，占30.0%）。',
    );
  });
});
