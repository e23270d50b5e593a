import { expect, test } from 'vitest';
import type { Certainty } from '../../../../shared/action/change/certainty.ts';
import { judgedSentence } from '../../../../shared/report/sentences/judged-sentence.ts';
import { sampleInput } from '../report-input.ts';

function said(certainties: readonly (Certainty | null)[]): string {
  const input = sampleInput({ count: certainties.length });
  const { compounds } = input.run.scores;
  const score = ({ code }: { code: string }) =>
    certainties[compounds.findIndex((one) => one.code === code)] ?? null;
  return judgedSentence(
    { judged: { score, leaf: () => null, leaves: () => ({ compared: 0, noise: [] }) } },
    compounds,
  );
}

test('how many changes are real, and how many within noise', () => {
  expect(said(['real', 'noise', 'noise', 'same', null])).toBe(
    '按问卷和访谈的抽样误差（95%置信区间）判断，得分有真实变化的小区1个，变化在误差范围内的2个。',
  );
  expect(said(['real', 'unknown'])).toContain('，样本过少或数据有变动、不能判断的1个。');
});

test('nothing where phases are not compared, or nothing changed', () => {
  expect(judgedSentence({}, sampleInput().run.scores.compounds)).toBe('');
  expect(said(['same', null])).toBe('');
});
