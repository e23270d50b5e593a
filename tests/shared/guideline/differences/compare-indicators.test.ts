import { describe, expect, test } from 'vitest';
import type { Guideline, Leaf } from '../../../../shared/model/guideline.ts';
import { branch, inEnglish, leaf, node, sentences } from './said.ts';

describe('the tree', () => {
  test('with a leaf more and a leaf less', () => {
    const change = (guideline: Guideline) => {
      const { children } = branch(guideline, '2');
      children.push({ ...leaf(guideline, '2.3'), id: '2.4', name: '议事会', points: 8 });
      children.splice(1, 1);
    };
    expect(sentences(change)).toEqual(['新增 2.4 议事会（8 分）', '删除 2.2 满意率（20 分）']);
    expect(inEnglish(change)).toEqual(['new: 2.4 议事会 (8 points)', 'removed: 2.2 满意率 (20 points)']);
  });

  test('with a leaf of one point in the singular', () => {
    const change = (guideline: Guideline) => {
      branch(guideline, '2').children.push({ ...leaf(guideline, '2.3'), id: '2.4', points: 1 });
    };
    expect(inEnglish(change)).toEqual(['new: 2.4 访谈 (1 point)']);
  });

  test('with a leaf that moved to another branch and was given other points', () => {
    const change = (guideline: Guideline) => {
      const moving = leaf(guideline, '1.2');
      branch(guideline, '1').children = branch(guideline, '1').children.filter((one) => one !== moving);
      branch(guideline, '2').children.push({ ...moving, points: 5 });
    };
    expect(sentences(change)).toEqual([
      '1.2 会议：从“1 动员参与主体”移到“2 开展沟通协商”',
      '1.2 会议：分值 10 → 5',
    ]);
  });

  test('with a branch that was given another number keeps what is below it', () => {
    expect(sentences((guideline) => Object.assign(node(guideline, '1.4'), { id: '1.5' }))).toEqual([
      '1.4 环境：编号 1.4 → 1.5',
    ]);
  });

  test('with a branch between: what stands below it moved', () => {
    const change = (guideline: Guideline) => {
      const parent = branch(guideline, '2');
      const moving = leaf(guideline, '2.3');
      parent.children = [parent.children[0] as Leaf, parent.children[1] as Leaf];
      guideline.indicators.push({ id: '3', name: '访谈类', points: 10, children: [moving] });
    };
    expect(sentences(change)).toEqual([
      '2.3 访谈：从“2 开展沟通协商”移到“3 访谈类”',
      '新增 3 访谈类（10 分）',
    ]);
  });

  test('in another order, on the first level and below', () => {
    const change = (guideline: Guideline) => {
      guideline.indicators.reverse();
      branch(guideline, '2').children.reverse();
    };
    expect(sentences(change)).toEqual([
      '一级指标顺序 1、2 → 2、1',
      '2 开展沟通协商：下级顺序 2.1、2.2、2.3 → 2.3、2.2、2.1',
    ]);
  });

  test('with a leaf that became a branch', () => {
    const change = (guideline: Guideline) => {
      const { children } = branch(guideline, '2');
      const split = children[2] as Leaf;
      children[2] = { id: '2.3', name: '访谈', points: 10, children: [{ ...split, id: '2.3.1' }] };
    };
    expect(sentences(change)).toEqual(['2.3 访谈：性质 末级指标 → 有下级指标', '新增 2.3.1 访谈（10 分）']);
  });
});
