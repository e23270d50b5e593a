import { describe, expect, test } from 'vitest';
import { overlap, segmentsOf, sentencesOf, trimmed } from '../../../../shared/action/interviews/passages.ts';

const said = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test('end with their closing signs and quotation marks', () => {
    expect(said('停车难。“物业不管！”真的？算了……就这样')).toEqual([
      '停车难。',
      '“物业不管！”',
      '真的？',
      '算了……',
      '就这样',
    ]);
  });

  test('end with a line, too, and leave blank lines out', () => {
    expect(said('停车怎么样\n\n  难。 \r\n')).toEqual(['停车怎么样', '难。']);
  });

  test('begin after who speaks', () => {
    expect(said('问：停车呢？\n 答： 难。答非所问。')).toEqual(['停车呢？', '难。', '答非所问。']);
  });

  test('are none of a blank text', () => {
    expect(said(' \n ')).toEqual([]);
  });

  test('stand at the places of the text', () => {
    expect(sentencesOf('停车难。物业不管！')).toEqual([
      { start: 0, end: 4 },
      { start: 4, end: 9 },
    ]);
  });
});

test('a passage loses the blanks around it, and is none outside of the text', () => {
  expect(trimmed(' 甲 乙 ', 0, 5)).toEqual({ start: 1, end: 4 });
  expect(trimmed('甲  乙', 1, 3)).toBeNull();
  expect(trimmed('甲', 0, 2)).toBeNull();
});

test('a text is cut wherever a mark begins or ends, and overlapping marks lie over one stretch', () => {
  const marks = [
    { id: 'a', start: 0, end: 4 },
    { id: 'b', start: 2, end: 6 },
  ];
  expect(segmentsOf('一二三四五六七八', marks)).toEqual([
    { start: 0, end: 2, marks: ['a'] },
    { start: 2, end: 4, marks: ['a', 'b'] },
    { start: 4, end: 6, marks: ['b'] },
    { start: 6, end: 8, marks: [] },
  ]);
  expect(segmentsOf('一二', [])).toEqual([{ start: 0, end: 2, marks: [] }]);
});

test('passages that only touch do not overlap', () => {
  expect(overlap({ start: 0, end: 4 }, { start: 4, end: 6 })).toBe(false);
  expect(overlap({ start: 0, end: 5 }, { start: 4, end: 6 })).toBe(true);
});
