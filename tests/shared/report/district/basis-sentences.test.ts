import { expect, test } from 'vitest';
import {
  basisSentence,
  indicatorSentence,
  phasesSentence,
} from '../../../../shared/report/district/basis-sentences.ts';
import { sampleInput } from '../report-input.ts';
import { sampleGuideline } from '../sample-guideline.ts';

test('the basis names the guideline and counts the compounds of each type', () => {
  expect(basisSentence(sampleInput())).toBe(
    '依据《居民区分类治理绩效评估导则》（2026.1版），对全区66个居民小区开展2026年中期绩效评估。其中售后公房22个、普通商品房22个、老洋房22个。',
  );
});

test('a single type is told in brackets, an empty one not at all', () => {
  const sentence = basisSentence(sampleInput({ count: 1 }));
  expect(sentence).toContain('对全区1个居民小区（均为售后公房）开展');
  expect(sentence).not.toContain('老洋房');
});

test('the phases and their weights', () => {
  const weights = (mid: number, end: number, phase: 'mid' | 'end' | 'annual') =>
    phasesSentence(
      sampleInput({ phase, guideline: { phases: { mid: { weight: mid }, end: { weight: end } } } }),
    );
  expect(weights(40, 60, 'end')).toBe('中期与年终在全年成绩中的权重之比为40∶60，本次为年终评估。');
  expect(weights(40, 60, 'annual')).toContain('全年得分为两阶段修约前得分的加权平均');
  expect(weights(0, 60, 'end')).toBe('全年成绩只取年终阶段。');
  expect(weights(40, 0, 'mid')).toBe('全年成绩只取中期阶段。');
});

test('the indicators, and those that the phase leaves out', () => {
  expect(indicatorSentence(sampleInput())).toBe(
    '指标体系设一级指标2项、末级指标4项，满分100分，末级指标共用3种测量方式。有1项由居委会提供数据，计入其所辖的各个小区。',
  );
  const indicators = structuredClone(sampleGuideline().indicators);
  const first = indicators[0];
  if (first === undefined || !('children' in first)) throw new Error('the sample begins with a branch');
  const [leaf] = first.children;
  if (leaf === undefined || 'children' in leaf) throw new Error('the branch begins with a leaf');
  leaf.phases = ['end'];
  expect(indicatorSentence(sampleInput({ guideline: { indicators } }))).toContain('本阶段使用其中3项');
});
