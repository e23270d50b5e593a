import { describe, expect, test } from 'vitest';
import {
  answerPacker,
  labelsOf,
  readPacked,
  readPackedTogether,
} from '../../../electron/store/packed-answers.ts';

const QUESTIONS = [
  { id: 'q1', options: ['满意', '不满意'] },
  { id: 'q2', options: ['绿化', '停车', '保安'] },
  { id: 'q3', options: ['是', '否'] },
];

describe('packing answers', () => {
  const pack = answerPacker(QUESTIONS);

  test('gives an index, several indexes in growing order, or a state below zero', () => {
    expect(pack({ q1: ['不满意'], q2: ['保安', '绿化'], q3: 'blank' })).toBe('[1,[0,2],-1]');
    expect(pack({ q1: 'empty', q2: 'skipped', q3: ['是'] })).toBe('[-2,-3,0]');
  });

  test('takes a question that is not there for blank', () => {
    expect(pack({})).toBe('[-1,-1,-1]');
  });

  test('takes labels given twice once, and a question named like a part of every object for any other', () => {
    expect(pack({ q1: ['满意', '满意'], q2: ['停车', '绿化', '停车'] })).toBe('[0,[0,1],-1]');
    const odd = answerPacker([{ id: 'constructor', options: ['是', '否', '是'] }]);
    expect(odd({})).toBe('[-1]');
    expect(odd({ constructor: ['是'] })).toBe('[0]');
  });

  test('refuses a label that is no option', () => {
    expect(() => pack({ q1: ['很好'] })).toThrow('很好');
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
