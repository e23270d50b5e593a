import { describe, expect, test } from 'vitest';
import type { EvidenceCounts, Status } from '../../../../shared/model/scores.ts';
import {
  coverageSentence,
  evidenceSentence,
  statusSentence,
} from '../../../../shared/report/district/data-sentences.ts';
import { sampleInput } from '../report-input.ts';
import { NO_COUNTS } from './no-counts.ts';

describe('the evidence', () => {
  test('what was counted is listed, what was not is left out', () => {
    const counts = { ...NO_COUNTS, responses: 1980, interviews: 40, topics: 120, checks: 7 };
    expect(evidenceSentence('mid', counts)).toBe(
      '中期计入的数据有：问卷1980份、访谈40次（议题120条）、检查记录7条。',
    );
  });

  test('a phase without any says so', () => {
    expect(evidenceSentence('end', NO_COUNTS)).toBe('年终没有任何数据。');
  });
});

describe('coverage', () => {
  const said = (...coverage: EvidenceCounts['coverage']) =>
    coverageSentence('mid', { ...NO_COUNTS, coverage });
  const hearing = { method: 'hearing', covered: 66, applicable: 66 } as const;
  const questionnaire = { method: 'questionnaire', covered: 60, applicable: 66 } as const;
  const interview = { method: 'interview', covered: 0, applicable: 66 } as const;

  test('every method reached every compound', () => {
    expect(said(hearing)).toBe('中期各方法均覆盖了全部适用小区。');
  });

  test('one did not', () => {
    expect(said(hearing, questionnaire)).toBe('中期除问卷缺6个小区外，其余方法均覆盖了全部适用小区。');
  });

  test('the only one did not', () => {
    expect(said(questionnaire)).toBe('中期有1种方法没有覆盖全部适用小区：问卷缺6个小区。');
  });

  test('several did not', () => {
    expect(said(hearing, questionnaire, interview)).toBe(
      '中期有2种方法没有覆盖全部适用小区：问卷缺6个小区、访谈缺66个小区。',
    );
  });

  test('none applies', () => {
    expect(said()).toBe('中期没有适用的评估方法。');
  });
});

describe('complete, provisional and withheld compounds', () => {
  const said = (...statuses: Status[]) => statusSentence(statuses.map((status) => ({ status })));

  test('are counted', () => {
    // Of 66, numbers 33 and 66 are withheld, numbers 14, 28, 42 and 56 provisional.
    expect(statusSentence(sampleInput().run.scores.compounds)).toBe(
      '66个小区中，数据完整的60个，得分暂定的4个，因数据不足不公布成绩的2个。',
    );
  });

  test('what there is none of is left out', () => {
    expect(said('complete', 'withheld')).toBe('2个小区中，数据完整的1个，因数据不足不公布成绩的1个。');
    expect(said('withheld', 'withheld')).toBe('2个小区中，因数据不足不公布成绩的2个。');
  });

  test('all complete, and none at all', () => {
    expect(said('complete', 'complete')).toBe('2个小区的数据均完整。');
    expect(said()).toBe('名册中没有小区。');
  });
});
