import { expect, test } from 'vitest';
import { type Guideline, isBranch } from '../../../../shared/model/guideline.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
import {
  comparabilitySentence,
  noComparisonSentence,
} from '../../../../shared/report/district/comparability-sentences.ts';
import { sampleInput } from '../report-input.ts';
import { sampleGuideline } from '../sample-guideline.ts';
import { withBefore, yearEnd } from './with-before.ts';

const INPUT = withBefore(yearEnd(3), { scoreOf: ({ score }) => score });

/** The sample's tree, its first leaf in this phase only. */
function withFirstLeafIn(phase: Phase): Pick<Guideline, 'indicators'> {
  const indicators = structuredClone(sampleGuideline().indicators);
  const first = indicators[0];
  const leaf = first !== undefined && isBranch(first) ? first.children[0] : undefined;
  if (leaf === undefined || isBranch(leaf)) throw new Error('the sample begins with a branch of leaves');
  leaf.phases = [phase];
  return { indicators };
}

test('the same guideline and leaves need no words', () => {
  expect(comparabilitySentence(INPUT)).toBe('');
});

test('other leaves are told', () => {
  const guideline = { ...INPUT.guideline, ...withFirstLeafIn('end') };
  expect(comparabilitySentence({ ...INPUT, guideline })).toBe(
    '中期使用末级指标3项，年终使用4项，两阶段共用3项，得分变化包含指标不同的影响。',
  );
});

test('another guideline is told', () => {
  const { before } = INPUT;
  if (before === null) throw new Error('there is a mid-year');
  const other = { ...before, scores: { ...before.scores, guideline: 'sample@2025.2' } };
  expect(comparabilitySentence({ ...INPUT, before: other })).toBe(
    '中期按导则sample@2025.2评分，与年终不是同一版本，得分变化仅供参考。',
  );
});

test('a year-end without a mid-year says why it compares nothing', () => {
  expect(noComparisonSentence(yearEnd(3))).toBe('中期没有评分记录，本报告不作阶段比较。');
  expect(noComparisonSentence(INPUT)).toBe('');
  expect(noComparisonSentence(sampleInput())).toBe('');
});

test('where mid-year takes no part, nobody misses it', () => {
  const guideline = { phases: { mid: { weight: 0 }, end: { weight: 100 } } };
  expect(noComparisonSentence(sampleInput({ phase: 'end', guideline }))).toBe('');
});
