import { expect, it } from 'vitest';
import { adviseWeightOrigins } from '../../../../shared/guideline/advice/weight-origins.ts';
import { sayProblem } from '../../../../shared/problems/say-problem.ts';
import { changed } from '../small-guideline.ts';
import { AHP_EXAMPLE, DELPHI_EXAMPLE, weighedGuideline } from '../weights/weighed-guideline.ts';

const advice = (...origins: readonly unknown[]) =>
  adviseWeightOrigins(weighedGuideline(origins)).map((problem) => sayProblem(problem, 'zh'));

it('has nothing to say about the published AHP example, nor about direct weights', () => {
  expect(advice(AHP_EXAMPLE, { method: 'direct', of: '1' })).toEqual([]);
});

it('says how far judgements disagree, and which pair fits worst', () => {
  // 2 over 3 by 2 instead of 3 over 2: d³ = 3 · 2 / 2 = 3, λ = 1 + ∛3 + 1/∛3 = 3.1356, CR = .0678 / .58 = .1169.
  const origin = changed(AHP_EXAMPLE, { 'comparisons.2': { higher: '2', lower: '3', by: 2 } });
  const [found = ''] = advice(origin);
  expect(found).toContain('weightOrigins › 1：一级指标的两两比较不够一致：CR = 0.1169，应小于 0.10。');
});

it('warns from a CR of 0.10 on, and not where it only rounds to that', () => {
  // λ = 1 + d + 1/d; CR = (λ − 3) / 1.16. With d³ = 2.7645 CR is .099994, with 2.766 it is .10010.
  const judged = (by: number) =>
    changed(AHP_EXAMPLE, {
      comparisons: [
        { higher: '1', lower: '2', by },
        { higher: '1', lower: '3', by: 1 },
        { higher: '2', lower: '3', by: 1 },
      ],
    });
  const isInconsistent = (by: number) =>
    advice(judged(by)).some((sentence) => sentence.includes('两两比较不够一致'));
  expect([isInconsistent(2.7645), isInconsistent(2.766)]).toEqual([false, true]);
});

it('says which points differ by more than one from what the origin comes to', () => {
  // Equal weights of three: 33.3333 each, beside 54, 16 and 30.
  const equal = AHP_EXAMPLE.comparisons.map((comparison) => ({ ...comparison, by: 1 }));
  expect(advice({ ...AHP_EXAMPLE, comparisons: equal })).toEqual([
    expect.stringContaining('1 参与：分值为 54，按权重来源应为 33.3333，相差超过 1 分。'),
    expect.stringContaining('2 议事：分值为 16，按权重来源应为 33.3333，相差超过 1 分。'),
    expect.stringContaining('3 满意：分值为 30，按权重来源应为 33.3333，相差超过 1 分。'),
  ]);
});

it('does not mind a difference of exactly one point', () => {
  // 7 : 9 of 16 points are 7 and 9, beside 8 and 8; 6 : 10 are 6 and 10.
  const rated = (one: number, other: number) => ({
    method: 'delphi',
    of: '2',
    rounds: [{ experts: [{ name: '甲', ratings: { '2.1': one, '2.2': other } }] }],
  });
  expect(advice(rated(7, 9))).toEqual([]);
  expect(advice(rated(6, 10))).toHaveLength(2);
});

it('says that experts still differ in the last round, child by child', () => {
  // 6, 8, 10: s = 2, mean 8, CV exactly .25. With 5, 8, 11: s = 3, CV = .375.
  expect(advice(DELPHI_EXAMPLE)).toEqual([]);
  const wide = changed(DELPHI_EXAMPLE, {
    'rounds.1.experts.0.ratings': { '2.1': 5, '2.2': 10 },
    'rounds.1.experts.2.ratings': { '2.1': 11, '2.2': 6 },
  });
  expect(advice(wide)).toEqual([
    expect.stringContaining(
      'weightOrigins › 1 › rounds › 2 › 2.1：最后一轮专家对“2.1”的意见仍较分散：变异系数 CV = 0.375，',
    ),
  ]);
});

it('says that a panel knows the field too little', () => {
  // (.9 + .5)/2 = .7 and (.8 + .5)/2 = .65: Cr = .675.
  const changes = { 'rounds.1.experts.0.familiarity': 0.5, 'rounds.1.experts.1.familiarity': 0.5 };
  expect(advice(changed(DELPHI_EXAMPLE, changes))).toEqual([
    expect.stringContaining('weightOrigins › 1：“2 议事”最后一轮专家组的权威系数 Cr = 0.675，'),
  ]);
});

it('says that a last round without a rating of a child gives no weights', () => {
  const missing = changed(DELPHI_EXAMPLE, { 'rounds.1.experts': [{ name: '甲', ratings: { '2.1': 9 } }] });
  expect(advice(missing)).toEqual([
    expect.stringContaining('weightOrigins › 1：“2 议事”的最后一轮评分算不出权重：'),
  ]);
});
