import { expect, test } from 'vitest';
import { rowsOf } from '../cells-by-heading.ts';

test('an option a row; the question on the first of them; no value is said in words', () => {
  expect(rowsOf('题库')).toEqual([
    { 题号: 'q1', 题目: '总体评价', 题型: '单选', 选项: '满意', 分值: 100 },
    { 选项: '不满意', 分值: 0 },
    { 选项: '不了解', 分值: '不计分' },
    { 题号: 'q2', 题目: '参加过哪些活动', 题型: '多选', 选项: '议事会', 分值: 1 },
  ]);
});

test('other spellings stand one a line; texts that would not come back are quoted', () => {
  const option = { label: ' 满意', value: 1, aliases: ['不计分', '好；很好'] };
  const questions = [
    { id: 'q1', text: '第一行\n第二行', aliases: ['A', 'B'], kind: 'single', options: [option] },
  ];
  expect(rowsOf('题库', { questions })).toEqual([
    {
      题号: 'q1',
      题目: '"第一行\\n第二行"',
      题目别名: 'A\nB',
      题型: '单选',
      选项: '" 满意"',
      分值: 1,
      选项别名: '"不计分"\n"好；很好"',
    },
  ]);
});
