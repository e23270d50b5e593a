import { expect, test } from 'vitest';
import { topicTable } from '../../../../shared/action/interviews/topic-table.ts';
import type { Attitude } from '../../../../shared/model/evidence.ts';

function remark(type: string, topic: string, attitude: Attitude) {
  return { type, topic, attitude };
}

test('topics are counted by type, with the mean of their attitudes', () => {
  const table = topicTable(
    [
      remark('A', '停车', 'negative'),
      remark('A', '停车', 'negative'),
      remark('B', '停车', 'positive'),
      remark('B', '绿化', 'neutral'),
    ],
    [{ type: 'A', topic: '停车', passages: 3 }],
    ['A', 'B'],
    { mode: 'half_up' },
  );
  expect(table.map(({ topic }) => topic)).toEqual(['停车', '绿化']);
  // (1 − 2) / 3 = −0.333…
  expect(table[0]?.all).toEqual({
    interviews: 3,
    positive: 1,
    neutral: 0,
    negative: 2,
    mean: '-0.33',
    passages: 3,
  });
  expect(table[0]?.types.map(({ interviews, mean }) => [interviews, mean])).toEqual([
    [2, '-1.00'],
    [1, '1.00'],
  ]);
  // Nobody in A spoke of it: that is no 0.
  expect(table[1]?.types[0]).toMatchObject({ interviews: 0, mean: null });
});

test('a topic that is coded and not entered is there without a mean', () => {
  const table = topicTable([], [{ type: 'A', topic: '噪声', passages: 1 }], ['A'], { mode: 'half_up' });
  expect(table[0]?.all).toMatchObject({ interviews: 0, mean: null, passages: 1 });
});
