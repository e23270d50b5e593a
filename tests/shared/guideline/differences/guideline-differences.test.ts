import { describe, expect, test } from 'vitest';
import { guidelineDifferences } from '../../../../shared/guideline/differences/guideline-differences.ts';
import { sayDifference } from '../../../../shared/guideline/differences/say-difference.ts';
import type { Guideline } from '../../../../shared/model/guideline.ts';
import { changed, fullGuideline } from './full-guideline.ts';
import { inEnglish, leaf, sentences } from './said.ts';

describe('lists', () => {
  test('of options: one more, one less, another order', () => {
    const change = (guideline: Guideline) => {
      const [question] = guideline.questions;
      if (question === undefined) return;
      const [good, fair, unknown] = question.options;
      if (good && fair && unknown) question.options = [unknown, good, { label: '差', value: 0, aliases: [] }];
    };
    expect(sentences(change)).toEqual([
      '新增 题目 q1 选项“差”（0）',
      '删除 题目 q1 选项“一般”（60）',
      '题目 q1：选项顺序 满意、不了解 → 不了解、满意',
    ]);
  });

  test('of types, grades, questions, metrics, bonuses, deductions, vetoes', () => {
    const change = (guideline: Guideline) => {
      guideline.types.push({ code: 'relocation', name: '动迁安置房' });
      guideline.grades.splice(1, 0, { name: '良好', from: 80 });
      guideline.questions.push({ id: 'q9', text: '停车', aliases: [], kind: 'single', options: [] });
      guideline.metrics.push({ id: 'late', name: '逾期次数', unit: '次' });
      guideline.bonuses.shift();
      guideline.deductions = [];
      guideline.vetoes.push({ id: 'v2', name: '安全事故', metric: 'meetings', gradeAtMost: '不合格' });
    };
    expect(sentences(change)).toEqual([
      '新增 小区类型 动迁安置房',
      '新增 等次 良好（80 分起）',
      '新增 题目 q9（停车）',
      '新增 台账指标 逾期次数',
      '删除 加分 b1 市级经验推广（每单位 3 分，最多 5 分）',
      '删除 扣分 d1 逾期未报（每单位 1.5 分，最多 3 分）',
      '新增 一票否决 v2 安全事故（等次不高于不合格）',
    ]);
  });

  test('in another order are said by name, or by id where that is how people call them', () => {
    const change = (guideline: Guideline) => {
      guideline.types.reverse();
      guideline.grades.reverse();
      guideline.questions.reverse();
      guideline.metrics.reverse();
      guideline.bonuses.reverse();
      guideline.weightOrigins?.reverse();
    };
    expect(sentences(change)).toEqual([
      '小区类型顺序 售后公房、普通商品房、老洋房 → 老洋房、普通商品房、售后公房',
      '等次顺序 优秀、合格、不合格 → 不合格、合格、优秀',
      '题目顺序 q1、q2、q3 → q3、q2、q1',
      '台账指标顺序 会议次数、空置率 → 空置率、会议次数',
      '加分顺序 市级经验推广、区级经验推广 → 区级经验推广、市级经验推广',
      '权重来源顺序 一级指标、1 动员参与主体、2 开展沟通协商 → 2 开展沟通协商、1 动员参与主体、一级指标',
    ]);
    expect(inEnglish((guideline) => guideline.weightOrigins?.reverse())).toEqual([
      expect.stringContaining('first level, 1 动员参与主体, 2 开展沟通协商 → '),
    ]);
  });

  test('of things that share a name are told apart by their ids in an order', () => {
    const before = changed((guideline) => {
      for (const bonus of guideline.bonuses) bonus.name = '经验推广';
    });
    const after = structuredClone(before);
    after.bonuses.reverse();
    expect(guidelineDifferences(before, after).map((one) => sayDifference(one).zh)).toEqual([
      '加分顺序 经验推广（b1）、经验推广（b2） → 经验推广（b2）、经验推广（b1）',
    ]);
  });

  test('of metrics that share a name are told apart by their ids', () => {
    const before = changed((guideline) =>
      guideline.metrics.push({ id: 'sessions', name: '会议次数', unit: '' }),
    );
    const after = structuredClone(before);
    leaf(after, '1.2').measure = { kind: 'metric', metric: 'sessions' };
    expect(guidelineDifferences(before, after).map((one) => sayDifference(one).zh)).toEqual([
      '1.2 会议：台账指标 会议次数（meetings） → 会议次数（sessions）',
    ]);
  });
});

describe('settings', () => {
  test('that come or go', () => {
    const change = (guideline: Guideline) => {
      guideline.quota = null;
      guideline.maximum = null;
      guideline.bonusCap = null;
    };
    expect(sentences(change)).toEqual([
      '等次限额 优秀，比例 0.2，同类型 → 不设',
      '总分上限 100 → 不设',
      '加分上限 6 → 不设',
    ]);
  });

  test('of where the points come from', () => {
    const change = (guideline: Guideline) => {
      const [direct, ahp] = guideline.weightOrigins ?? [];
      if (direct === undefined || ahp === undefined) return;
      guideline.weightOrigins = [direct, { method: 'direct', of: ahp.of, note: ahp.note }];
    };
    expect(sentences(change)).toEqual([
      '权重来源（1 动员参与主体）：方法 层次分析，2 个判断 → 直接',
      '删除 权重来源（2 开展沟通协商）（德尔菲，2 轮）',
    ]);
  });

  test('that are left out or empty', () => {
    const without = changed((guideline) => void delete guideline.weightOrigins);
    const empty = changed((guideline) => Object.assign(guideline, { weightOrigins: [] }));
    expect(guidelineDifferences(without, empty).map((one) => sayDifference(one).zh)).toEqual([
      '权重来源 未记录 → 空表',
    ]);
  });
});

test('a difference is data for a screen', () => {
  const after = changed((guideline) => {
    leaf(guideline, '2.2').overrides = { historic_villa: { scale: { kind: 'linear', zero: 20, full: 90 } } };
  });
  expect(guidelineDifferences(fullGuideline(), after)).toEqual([
    {
      change: 'value',
      where: {
        part: 'indicators',
        ids: ['2', '2.2'],
        path: 'indicators › 2 › 2.2 › scale › full',
        name: { zh: '2.2 满意率', en: '2.2 满意率' },
      },
      field: 'scale.full',
      label: { zh: '满分值', en: 'full at' },
      types: { codes: ['historic_villa'], words: { zh: '仅老洋房', en: 'only 老洋房' } },
      before: { value: 95, words: { zh: '95', en: '95' } },
      after: { value: 90, words: { zh: '90', en: '90' } },
    },
  ]);
});

test('equal guidelines have none, whatever the order of the keys', () => {
  const reordered = JSON.parse(JSON.stringify(fullGuideline()), (_key, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  );
  expect(guidelineDifferences(fullGuideline(), reordered)).toEqual([]);
});
