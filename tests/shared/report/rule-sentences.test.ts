import { describe, expect, test } from 'vitest';
import {
  adjustmentRows,
  adjustmentsSentence,
  gradesSentence,
  missingSentence,
  quotaSentence,
  roundingSentence,
} from '../../../shared/report/rule-sentences.ts';
import { sampleGuideline } from './sample-guideline.ts';

describe('grades', () => {
  test('several are told by where they begin and end', () => {
    expect(gradesSentence(sampleGuideline())).toBe(
      '等次按公布的得分划分：90分及以上为优秀，80分及以上、不足90分为良好，60分及以上、不足80分为合格，不足60分为不合格。',
    );
  });

  test('one grade is everybody’s', () => {
    const only = sampleGuideline({ grades: [{ name: '合格', from: 0 }], quota: null });
    expect(gradesSentence(only)).toBe('等次按公布的得分划分：均为合格。');
  });
});

describe('missing evidence', () => {
  const missing = (treat: 'exclude' | 'zero', minimumCoverage: number) =>
    missingSentence(sampleGuideline({ missing: { treat, minimumCoverage } }));

  test('left out, with a minimum', () => {
    expect(missing('exclude', 0.8)).toContain('不足80%的小区不公布成绩，达到80%而不足100%的小区得分为暂定');
  });

  test('left out, without a minimum', () => {
    expect(missing('exclude', 0)).toContain('全无数据的小区不公布成绩，数据不全的小区得分为暂定');
  });

  test('left out, complete evidence required: nobody is provisional', () => {
    expect(missing('exclude', 1)).not.toContain('暂定');
  });

  test('counted as zero', () => {
    expect(missing('zero', 0.8)).toContain('按零分计入');
  });
});

describe('bonuses, deductions, vetoes', () => {
  const plain = { bonuses: [], deductions: [], vetoes: [], bonusCap: null };

  test('are counted, and the cap of all bonuses is told', () => {
    expect(adjustmentsSentence(sampleGuideline())).toBe(
      '设加分项1个、扣分项1个、一票否决项1个，见下表。各项加分合计不超过5分。',
    );
  });

  test('some of them', () => {
    const { vetoes } = sampleGuideline();
    expect(adjustmentsSentence(sampleGuideline({ ...plain, vetoes }))).toBe(
      '设一票否决项1个，不设加分项、扣分项，见下表。',
    );
  });

  test('none of them', () => {
    expect(adjustmentsSentence(sampleGuideline(plain))).toBe('不设加分项、扣分项、一票否决项。');
    expect(adjustmentRows(sampleGuideline(plain))).toEqual([]);
  });

  test('stand one by one with points, caps and the unit that is counted', () => {
    const metrics = [{ id: 'late', name: '逾期次数', unit: '次' }];
    expect(adjustmentRows(sampleGuideline({ metrics }))).toEqual([
      ['加分', '市级经验推广', '每1个单位加3分，最多加5分'],
      ['扣分', '逾期未报', '每1次扣1分，最多扣3分'],
      ['一票否决', '重大群体性事件', '等次不高于“合格”'],
    ]);
  });
});

test('rounding is told in words, with whole numbers and to even too', () => {
  const rounding = (digits: number, mode: 'half_up' | 'half_even') =>
    roundingSentence(sampleGuideline({ rounding: { digits, mode } }));
  expect(rounding(2, 'half_up')).toContain('保留2位小数，四舍五入');
  expect(rounding(0, 'half_even')).toContain('取整数，按 GB/T 8170 修约');
});

describe('quota', () => {
  test('within the type, with the grade that the rest get', () => {
    const sentence = quotaSentence(sampleGuideline());
    expect(sentence).toContain('“优秀”等次不超过同类型已评分小区的20%');
    expect(sentence).toContain('其余归入“良好”');
  });

  test('within the district', () => {
    const quota = { grade: '优秀', share: 0.15, within: 'district' } as const;
    expect(quotaSentence(sampleGuideline({ quota }))).toContain('全区已评分小区的15%');
  });

  test('none', () => {
    expect(quotaSentence(sampleGuideline({ quota: null }))).toBe('各等次不设数量限额。');
  });
});
