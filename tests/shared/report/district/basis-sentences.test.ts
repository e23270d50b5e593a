import { describe, expect, test } from 'vitest';
import {
  basisSentence,
  indicatorSentence,
  phasesSentence,
  summarySentence,
} from '../../../../shared/report/district/basis-sentences.ts';
import { sampleInput, withCompound } from '../report-input.ts';
import { sampleGuideline } from '../sample-guideline.ts';

describe('the whole in one breath', () => {
  // Of 66, two are withheld; the sample gives the district a mean of 84.
  test('how many were scored, and the mean', () => {
    expect(summarySentence(sampleInput())).toBe(
      '2026年中期，全区66个居民小区中已评分64个，平均得分84.00分。',
    );
  });

  test('beside the mean of mid-year, where that is known', () => {
    const before = sampleInput().run;
    expect(summarySentence({ ...sampleInput({ phase: 'end' }), before })).toBe(
      '2026年年终，全区66个居民小区中已评分64个，平均得分84.00分（中期84.00分）。',
    );
  });

  test('all were scored', () => {
    expect(summarySentence(sampleInput({ count: 3 }))).toBe(
      '2026年中期，全区3个居民小区全部评分，平均得分84.00分。',
    );
    expect(summarySentence(sampleInput({ count: 0 }))).toBe('名册中没有小区。');
  });

  test('none was scored', () => {
    const input = sampleInput({ count: 1 });
    const run = { ...input.run, scores: { ...input.run.scores, groups: [] } };
    const scored = withCompound({ ...input, run }, 0, { score: null });
    expect(summarySentence(scored)).toBe('2026年中期，全区1个居民小区数据均不足，没有可以公布的成绩。');
  });
});

describe('the basis', () => {
  test('names the guideline and counts the compounds of each type', () => {
    expect(basisSentence(sampleInput())).toBe(
      '依据《居民区分类治理绩效评估导则》（2026.1版），对全区5个街镇、66个居委会的66个居民小区开展2026年中期绩效评估，其中售后公房22个、普通商品房22个、老洋房22个。',
    );
  });

  test('tells a single type in brackets, an empty one not at all', () => {
    expect(basisSentence(sampleInput({ count: 1 }))).toBe(
      '依据《居民区分类治理绩效评估导则》（2026.1版），对全区1个街镇、1个居委会的1个居民小区（均为售后公房）开展2026年中期绩效评估。',
    );
  });

  test('calls the work what the guideline calls it', () => {
    const guideline = { title: '社会治理创新项目评选导则（示范）' };
    expect(basisSentence(sampleInput({ guideline }))).toContain('开展2026年中期评选，其中');
  });

  test('of an empty register', () => {
    expect(basisSentence(sampleInput({ count: 0 }))).toContain('对全区0个居民小区开展2026年中期绩效评估。');
  });
});

test('the phases and their weights', () => {
  const weights = (mid: number, end: number, phase: 'mid' | 'end' | 'annual') =>
    phasesSentence(
      sampleInput({ phase, guideline: { phases: { mid: { weight: mid }, end: { weight: end } } } }),
    );
  expect(weights(40, 60, 'end')).toBe('中期与年终在全年成绩中的权重之比为40∶60，本次为年终绩效评估。');
  expect(weights(40, 60, 'annual')).toContain('全年得分为两阶段修约前得分的加权平均');
  expect(weights(0, 60, 'end')).toBe('全年成绩只取年终阶段。');
  expect(weights(40, 0, 'mid')).toBe('全年成绩只取中期阶段。');
});

test('the indicators, the methods, and the leaves that the phase leaves out', () => {
  expect(indicatorSentence(sampleInput())).toBe(
    '指标体系设一级指标2项、末级指标4项，满分100分。数据通过听取汇报、实地检查、问卷、台账资料取得。其中1项由居委会提供数据，计入其所辖的各个小区。',
  );
  const indicators = structuredClone(sampleGuideline().indicators);
  const first = indicators[0];
  if (first === undefined || !('children' in first)) throw new Error('the sample begins with a branch');
  const [leaf] = first.children;
  if (leaf === undefined || 'children' in leaf) throw new Error('the branch begins with a leaf');
  leaf.phases = ['end'];
  expect(indicatorSentence(sampleInput({ guideline: { indicators } }))).toContain(
    '本阶段使用其中3项。数据通过听取汇报、实地检查、台账资料取得。',
  );
});
