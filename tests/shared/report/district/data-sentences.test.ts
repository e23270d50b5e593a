import { expect, test } from 'vitest';
import type { EvidenceCounts } from '../../../../shared/model/scores.ts';
import {
  coverageSentence,
  evidenceSentence,
  statusSentence,
} from '../../../../shared/report/district/data-sentences.ts';
import { sampleInput } from '../report-input.ts';

const NOTHING: EvidenceCounts = {
  responses: 0,
  interviews: 0,
  topics: 0,
  marks: 0,
  experts: 0,
  checks: 0,
  findings: 0,
  metrics: 0,
  coverage: [],
};

test('what was counted is listed, what was not is left out', () => {
  const counts = { ...NOTHING, responses: 1980, interviews: 40, topics: 120, checks: 7 };
  expect(evidenceSentence('mid', counts)).toBe(
    '中期计入的数据有：问卷1980份、访谈40次（议题120条）、检查记录7条。',
  );
});

test('a phase without evidence says so', () => {
  expect(evidenceSentence('end', NOTHING)).toBe('年终没有任何数据。');
});

test('methods that miss compounds are named with their numbers', () => {
  const coverage = [
    { method: 'hearing', covered: 66, applicable: 66 },
    { method: 'questionnaire', covered: 60, applicable: 66 },
  ] as const;
  expect(coverageSentence('mid', { ...NOTHING, coverage: [...coverage] })).toBe(
    '中期有1种方法没有覆盖全部适用小区：问卷覆盖60个（适用66个）。',
  );
  expect(coverageSentence('mid', { ...NOTHING, coverage: [coverage[0]] })).toBe(
    '中期各方法均覆盖了全部适用小区。',
  );
});

test('complete, provisional and withheld compounds are counted', () => {
  // Of 66, numbers 33 and 66 are withheld, numbers 14, 28, 42 and 56 provisional.
  expect(statusSentence(sampleInput().run.scores.compounds)).toBe(
    '66个小区中，数据完整的60个，得分暂定的4个，不公布成绩的2个。',
  );
});
