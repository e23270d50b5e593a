import { describe, expect, test } from 'vitest';
import {
  codingState,
  overallAttitude,
  topicLines,
} from '../../../../shared/action/interviews/topic-lines.ts';
import type { Attitude } from '../../../../shared/model/evidence.ts';

function coded(topic: string, attitude: Attitude, quote: string, quotable = true, stands = true) {
  return { topic, attitude, quote, quotable, stands };
}

test('the attitude is the sign of the sum', () => {
  expect(overallAttitude(['positive', 'negative', 'negative'])).toBe('negative');
  expect(overallAttitude(['positive', 'negative'])).toBe('neutral');
  expect(overallAttitude(['neutral', 'positive'])).toBe('positive');
});

describe('what is proposed', () => {
  test('stands beside what the evidence says', () => {
    const lines = topicLines(
      [coded('停车管理', 'negative', '停车难'), coded('绿化', 'positive', '花好看')],
      [
        { topic: '绿化', attitude: 'neutral', excerpt: '花好看' },
        { topic: '邻里', attitude: 'positive', excerpt: null },
      ],
    );
    expect(lines.map(({ topic, standing }) => [topic, standing])).toEqual([
      ['停车管理', 'not_entered'],
      ['绿化', 'differs'],
      ['邻里', 'not_coded'],
    ]);
    expect(codingState(lines)).toBe('open');
  });

  test('is entered once attitude and words agree', () => {
    const lines = topicLines(
      [coded('停车管理', 'negative', '停车难')],
      [{ topic: '停车管理', attitude: 'negative', excerpt: '停车难' }],
    );
    expect(lines[0]?.standing).toBe('entered');
    expect(codingState(lines)).toBe('entered');
  });

  test('quotes the longest words that a letter can quote and that say so', () => {
    const long = '晚上回来绕三圈也找不到一个车位'.repeat(3);
    const [line] = topicLines(
      [
        coded('停车管理', 'negative', '停车难'),
        coded('停车管理', 'negative', '晚上没有车位'),
        coded('停车管理', 'negative', long),
        coded('停车管理', 'positive', '白天倒是停得下的，谢谢物业'),
      ],
      [],
    );
    expect(line?.proposed).toEqual({ attitude: 'negative', excerpt: '晚上没有车位' });
  });

  test('quotes nothing that may not be quoted, and takes it back where it was entered', () => {
    const [line] = topicLines(
      [coded('停车管理', 'negative', '停车难', false)],
      [{ topic: '停车管理', attitude: 'negative', excerpt: '停车难' }],
    );
    expect(line).toMatchObject({ proposed: { excerpt: null }, standing: 'differs' });
  });

  test('leaves the words of an earlier file where the coding has none', () => {
    const [line] = topicLines(
      [coded('停车管理', 'negative', '停车难', false)],
      [{ topic: '停车管理', attitude: 'negative', excerpt: '夜里没有车位' }],
    );
    expect(line).toMatchObject({ proposed: { excerpt: '夜里没有车位' }, standing: 'entered' });
  });

  test('leaves out passages that the transcript does not say any more, and words that came of them', () => {
    const gone = coded('停车管理', 'positive', '停得下', true, false);
    const entered = { topic: '停车管理', attitude: 'positive', excerpt: '停得下' } as const;
    const [line] = topicLines([coded('停车管理', 'negative', '停车难', false), gone], [entered]);
    const proposed = { attitude: 'negative', excerpt: null };
    expect(line).toMatchObject({ passages: 1, lost: 1, proposed, standing: 'differs' });
    const lines = topicLines([gone], [entered]);
    expect(lines).toEqual([
      {
        ...{ topic: '停车管理', passages: 0, lost: 1, proposed: null, standing: 'lost' },
        entered: { attitude: 'positive', excerpt: '停得下' },
      },
    ]);
    expect(codingState(lines)).toBe('open');
  });

  test('puts words over several lines on one', () => {
    const [line] = topicLines([coded('停车管理', 'negative', '停车难\n真难')], []);
    expect(line?.proposed?.excerpt).toBe('停车难 真难');
  });
});

test('nothing coded is uncoded, whatever the evidence says', () => {
  expect(codingState(topicLines([], [{ topic: '绿化', attitude: 'neutral', excerpt: null }]))).toBe(
    'uncoded',
  );
});
