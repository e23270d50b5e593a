import { expect, it } from 'vitest';
import { judgeGuideline } from '../../../../shared/guideline/judge-guideline.ts';
import { sayProblem } from '../../../../shared/problems/say-problem.ts';
import { changed } from '../small-guideline.ts';
import { AHP_EXAMPLE, DELPHI_EXAMPLE, weighedDocument } from '../weights/weighed-guideline.ts';

function refusals(...origins: readonly unknown[]): string[] {
  const reading = judgeGuideline(weighedDocument(origins));
  return reading.ok ? [] : reading.problems.map((problem) => sayProblem(problem, 'zh'));
}

const pair = (higher: string, lower: string, by = 1) => ({ higher, lower, by });

it('accepts the published examples, and weights that were decided directly', () => {
  expect(refusals(AHP_EXAMPLE, DELPHI_EXAMPLE, { method: 'direct', of: '1' })).toEqual([]);
});

it.each([
  [
    'a branch that does not exist',
    [AHP_EXAMPLE, changed(AHP_EXAMPLE, { of: '9' })],
    ['weightOrigins › 2：权重来源所指的上级指标“9”不存在，'],
  ],
  [
    'a leaf, which has no children',
    [changed(DELPHI_EXAMPLE, { of: '1.1' })],
    ['weightOrigins › 1：权重来源所指的上级指标“1.1”不存在，或没有下级指标。'],
  ],
  [
    'two origins for one branch',
    [{ method: 'direct', of: '2' }, DELPHI_EXAMPLE],
    ['weightOrigins › 2：“2 议事”的权重来源不止一个。'],
  ],
  [
    'a judgement of something else',
    [changed(AHP_EXAMPLE, { 'comparisons.3': pair('1', '1.1') })],
    ['weightOrigins › 1 › comparisons › 4：“1.1”不是一级指标的直接下级。'],
  ],
  [
    'a pair that was not judged',
    [changed(AHP_EXAMPLE, { comparisons: [pair('1', '2'), pair('3', '1')] })],
    ['weightOrigins › 1：一级指标的下级“2”与“3”没有比较过。'],
  ],
  [
    'a pair judged the other way round too',
    [changed(AHP_EXAMPLE, { 'comparisons.3': pair('2', '1') })],
    ['weightOrigins › 1 › comparisons › 4：“2”与“1”比较了不止一次。'],
  ],
  [
    'a child compared with itself',
    [changed(AHP_EXAMPLE, { 'comparisons.3': pair('2', '2') })],
    ['weightOrigins › 1 › comparisons › 4：“2”与自己作了比较。'],
  ],
  [
    'an expert who stands twice in a round',
    [changed(DELPHI_EXAMPLE, { 'rounds.1.experts.2.name': '甲' })],
    ['weightOrigins › 1 › rounds › 2 › experts › 甲：第 2 轮里专家“甲”不止一次。'],
  ],
  [
    'a rating of something else',
    [changed(DELPHI_EXAMPLE, { 'rounds.0.experts.0.ratings': { '2.1': 9, '3.1': 1 } })],
    ['weightOrigins › 1 › rounds › 1 › experts › 甲：“3.1”不是“2 议事”的直接下级。'],
  ],
])('refuses %s', (_, origins, sentences) => {
  const found = refusals(...origins);
  expect(found).toHaveLength(sentences.length);
  for (const [at, sentence] of sentences.entries()) expect(found[at]).toContain(sentence);
});

it('compares no more than ten children', () => {
  const leaves = Array.from({ length: 11 }, (_, at) => ({
    id: `2.${at + 1}`,
    name: `指标${at + 1}`,
    points: at === 0 ? 6 : 1,
    method: 'hearing',
    measure: { kind: 'mark', max: 10 },
    scale: { kind: 'linear', zero: 0, full: 10 },
  }));
  const origin = { method: 'ahp', of: '2', comparisons: [pair('2.1', '2.2')] };
  const reading = judgeGuideline(changed(weighedDocument([origin]), { 'indicators.1.children': leaves }));
  expect(!reading.ok && reading.problems.map((problem) => sayProblem(problem, 'en'))).toEqual([
    'weightOrigins › 1: “2 议事” has 11 children; AHP compares 10 at most. Group them first, or use Delphi or direct weights.',
  ]);
});

it('names each of the pairs that were not judged', () => {
  const origin = { method: 'ahp', of: '1', comparisons: [pair('1.1', '1.2')] };
  expect(refusals(origin)).toHaveLength(5);
});
