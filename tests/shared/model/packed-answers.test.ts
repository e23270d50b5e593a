import { describe, expect, test } from 'vitest';
import {
  labelsOf,
  packAnswer,
  packedText,
  readPacked,
  readPackedTogether,
} from '../../../shared/model/packed-answers.ts';

const QUESTIONS = [
  { id: 'q1', options: ['满意', '不满意'] },
  { id: 'q2', options: ['绿化', '停车', '保安'] },
  { id: 'q3', options: ['是', '否'] },
];

describe('packing an answer', () => {
  const [q1, q2] = QUESTIONS as [(typeof QUESTIONS)[0], (typeof QUESTIONS)[0]];

  test('gives an index, several indexes in growing order, or a state below zero', () => {
    expect(packAnswer(['不满意'], q1)).toBe(1);
    expect(packAnswer(['保安', '绿化'], q2)).toEqual([0, 2]);
    expect([packAnswer('blank', q1), packAnswer('empty', q1), packAnswer('skipped', q1)]).toEqual([
      -1, -2, -3,
    ]);
  });

  test('takes labels given twice once, and the first of equal options', () => {
    expect(packAnswer(['满意', '满意'], q1)).toBe(0);
    expect(packAnswer(['停车', '绿化', '停车'], q2)).toEqual([0, 1]);
    expect(packAnswer(['是', '是'], { id: 'odd', options: ['是', '否', '是'] })).toBe(0);
  });

  test('refuses a label that is no option', () => {
    expect(() => packAnswer(['很好'], q1)).toThrow('question q1 has no option 很好');
  });

  test('is kept with the others as JSON', () => {
    expect(packedText([1, [0, 2], -1])).toBe('[1,[0,2],-1]');
  });
});

describe('reading packed answers', () => {
  test('gives the labels back; a state has none', () => {
    const [q1, q2, q3] = readPacked('[1,[0,2],-3]', QUESTIONS);
    expect(labelsOf(q1 ?? -1, ['满意', '不满意'])).toEqual(['不满意']);
    expect(labelsOf(q2 ?? -1, ['绿化', '停车', '保安'])).toEqual(['绿化', '保安']);
    expect(labelsOf(q3 ?? -1, ['是', '否'])).toEqual([]);
  });

  test.each(['[0,0]', '[2,0,0]', '[-4,0,0]', '[0,[1],0]', '[0,[0,9],0]', '{}', '["0",0,0]'])(
    'refuses %s, which does not fit the survey',
    (text) => {
      expect(() => readPacked(text, QUESTIONS)).toThrow('do not fit');
    },
  );
});

describe('reading the packed answers of several responses', () => {
  test('gives those of each', () => {
    expect(readPackedTogether('[1,[0,2],-3],[0,1,1]', 2, QUESTIONS)).toEqual([
      [1, [0, 2], -3],
      [0, 1, 1],
    ]);
  });

  test.each([
    ['one that does not fit', '[0,0,0],[2,0,0]', 2],
    ['another number of responses', '[0,0,0],[1,0,0]', 1],
  ])('refuses %s', (_what, texts, count) => {
    expect(() => readPackedTogether(texts, count, QUESTIONS)).toThrow('do not fit');
  });
});
