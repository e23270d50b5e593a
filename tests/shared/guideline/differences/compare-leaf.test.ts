import { describe, expect, test } from 'vitest';
import type { Guideline } from '../../../../shared/model/guideline.ts';
import { inEnglish, leaf, sentences } from './said.ts';

describe('a leaf', () => {
  test('with the value of one type only', () => {
    const change = (guideline: Guideline) => {
      leaf(guideline, '2.2').overrides = {
        historic_villa: { scale: { kind: 'linear', zero: 20, full: 90 } },
      };
    };
    expect(sentences(change)).toEqual(['2.2 满意率：满分值 95 → 90，仅老洋房']);
    expect(inEnglish(change)).toEqual(['2.2 满意率: full at 95 → 90, only 老洋房']);
  });

  test('with the same for several types is one sentence', () => {
    const change = (guideline: Guideline) => {
      leaf(guideline, '2.2').overrides = { historic_villa: { points: 15 }, commodity: { points: 15 } };
    };
    expect(sentences(change)).toEqual(['2.2 满意率：分值 20 → 15，仅老洋房、普通商品房']);
  });

  test('whose base changes leaves out the types that have their own', () => {
    expect(sentences((guideline) => Object.assign(leaf(guideline, '2.1'), { points: 12 }))).toEqual([
      '2.1 居民总体满意度：分值 10 → 12，不含老洋房',
    ]);
  });

  test('whose type goes with the base again', () => {
    const change = (guideline: Guideline) => void delete leaf(guideline, '2.1').overrides.historic_villa;
    expect(sentences(change)).toEqual([
      '2.1 居民总体满意度：分值 8 → 10（随基础），仅老洋房',
      '2.1 居民总体满意度：零分值 10 → 20（随基础），仅老洋房',
      '2.1 居民总体满意度：满分值 90 → 95（随基础），仅老洋房',
    ]);
  });

  test('says nothing of what a type had that is gone itself', () => {
    const change = (guideline: Guideline) => {
      guideline.types = guideline.types.filter(({ code }) => code !== 'historic_villa');
      delete leaf(guideline, '2.1').overrides.historic_villa;
    };
    expect(sentences(change)).toEqual(['删除 小区类型 老洋房']);
  });

  test('still says what is left of a type that is gone, and what a type of another code lost', () => {
    const goneButNamed = (guideline: Guideline) => {
      guideline.types = guideline.types.filter(({ code }) => code !== 'historic_villa');
      leaf(guideline, '2.1').overrides.historic_villa = {
        points: 7,
        scale: { kind: 'linear', zero: 10, full: 90 },
      };
    };
    expect(sentences(goneButNamed)).toEqual([
      '删除 小区类型 老洋房',
      '2.1 居民总体满意度：分值 8 → 7，仅老洋房',
    ]);
    const renamed = (guideline: Guideline) => {
      for (const type of guideline.types) if (type.code === 'commodity') type.code = 'commodities';
      delete leaf(guideline, '2.1').overrides.commodity;
    };
    expect(sentences(renamed)).toContain(
      '2.1 居民总体满意度：尺度 扣完为止 → 线性（零分值 20；满分值 95）（随基础），仅普通商品房（commodity）',
    );
  });

  test('whose type has the same as the base in words of its own', () => {
    const change = (guideline: Guideline) => {
      leaf(guideline, '2.2').overrides = { commodity: { points: 20 }, historic_villa: {} };
    };
    expect(sentences(change)).toEqual([
      '2.2 满意率：分值 20（随基础） → 20（单独规定），仅普通商品房',
      '2.2 满意率：类型差异 无 → 有（随基础），仅老洋房',
    ]);
  });

  test('of another measure says so once', () => {
    const change = (guideline: Guideline) => {
      leaf(guideline, '2.1').measure = { kind: 'share', questions: ['q1'], counted: ['满意'] };
    };
    expect(sentences(change)).toEqual([
      '2.1 居民总体满意度：测量 满意度（题目 q1、q3） → 满意率（题目 q1；计入选项 满意）',
    ]);
  });

  test('of another scale says so once', () => {
    const change = (guideline: Guideline) => {
      leaf(guideline, '2.2').scale = { kind: 'steps', steps: [{ from: 80, points: 20 }], otherwise: 0 };
    };
    expect(sentences(change)).toEqual([
      '2.2 满意率：尺度 线性（零分值 20；满分值 95） → 分档（分档 80：20；其余得分 0）',
    ]);
  });

  test('that is restricted to some types and phases, and one that no longer is', () => {
    const change = (guideline: Guideline) => {
      leaf(guideline, '2.2').appliesTo = ['commodity'];
      delete leaf(guideline, '1.1').phases;
    };
    expect(sentences(change)).toEqual([
      '1.1 到会：阶段 中期、年终 → 全部',
      '2.2 满意率：适用类型 全部 → 普通商品房',
    ]);
  });

  test('whose problems changed', () => {
    const change = (guideline: Guideline) => {
      leaf(guideline, '1.4.1').measure = { kind: 'findings', items: { 楼道堆物: 1, 群租: 3 } };
    };
    expect(sentences(change)).toEqual([
      '1.4.1 楼道：问题与分值 增加 群租：3，去掉 飞线充电：2',
      '1.4.1 楼道：问题与分值“楼道堆物” 0.5 → 1',
    ]);
  });
});
