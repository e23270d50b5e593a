import { expect, test } from 'vitest';
import type { Certainty } from '../../../../shared/action/change/certainty.ts';
import { changeSentence } from '../../../../shared/report/letter/change-sentence.ts';
import { letterContext } from '../../../../shared/report/letter/letter-context.ts';
import { nextGradeSentence } from '../../../../shared/report/letter/next-grade-sentence.ts';
import type { ReportInput } from '../../../../shared/report/report-input.ts';
import { compoundAt, sampleInput, withCompound } from '../report-input.ts';
import { withFractions } from '../with-leaves.ts';

/** 1.1 weighs 40 of 100, 1.2 20, 2.1 25, 2.2 15: one compound of 72 points, 合格. */
function input(change: object = {}): ReportInput {
  const fractions: Readonly<Record<string, number>> = { '1.1': 0.7, '1.2': 0.8, '2.1': 0.6, '2.2': 0.8667 };
  const measured = withFractions(sampleInput({ count: 1 }), (_, leaf) => fractions[leaf] ?? 1);
  const outcome = {
    base: 71,
    bonus: 0,
    deduction: 0,
    score: 71,
    grade: '合格',
    vetoes: [],
    status: 'complete' as const,
  };
  return withCompound(measured, 0, { ...outcome, ...change });
}

function sentence(given: ReportInput): string {
  return nextGradeSentence(given, compoundAt(given, 0), letterContext(given, null));
}

test('how far it is to the next grade, and the fewest indicators that suffice', () => {
  // 9 points are missing; 1.1 could gain 12, more than any other.
  const name = input().guideline.indicators.flatMap((one) => ('children' in one ? one.children : [one]))[0]
    ?.name;
  expect(sentence(input())).toBe(`距“良好”（80.00分）还差9.00分，最少提升“${name}”1项可达。`);
});

test('a compound of the best grade, one without a score and one under a veto are told nothing here', () => {
  expect(sentence(input({ grade: '优秀', score: 95 }))).toBe('');
  expect(sentence(input({ grade: null, score: null, status: 'withheld' }))).toBe('');
});

function judged(certainty: Certainty | null, noise: readonly string[] = []): ReportInput {
  return {
    ...input(),
    judged: { score: () => certainty, leaf: () => null, leaves: () => ({ compared: 42, noise }) },
  };
}

test('whether the change is real, and which indicators only seem to have moved', () => {
  const said = (given: ReportInput) => changeSentence(given, compoundAt(given, 0));
  expect(said(input())).toBe('');
  expect(said(judged(null))).toBe('');
  expect(said(judged('real'))).toBe('与中期相比，得分变化超出抽样误差，为真实变化。');
  expect(said(judged('noise', ['甲', '乙', '丙', '丁']))).toBe(
    '与中期相比，得分变化在抽样误差范围内；两阶段共有的42项指标中，“甲”“乙”等4项的升降在抽样误差范围内。',
  );
});
