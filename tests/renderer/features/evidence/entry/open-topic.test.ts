import { describe, expect, test } from 'vitest';
import {
  completed,
  newInterview,
  nextTopic,
  withTopic,
} from '../../../../../renderer/features/evidence/entry/interviews/open-topic.ts';

const NOON = new Date(2026, 5, 3, 12, 0, 9);

function topicOf(topic: string, attitude: 'positive' | 'negative' = 'positive') {
  const kept = completed({ ...newInterview('C1', NOON), topic, attitude });
  if (kept === null) throw new Error('incomplete');
  return kept;
}

describe('a topic of an interview', () => {
  test('is named by the moment the interview was begun, dated by its day', () => {
    expect(newInterview('C1', NOON)).toMatchObject({ interview: '20260603-120009', date: '2026-06-03' });
  });

  test('is complete with compound, interview and topic; what is blank is not kept', () => {
    expect(completed(newInterview('C1', NOON))).toBeNull();
    expect(completed({ ...newInterview(null, NOON), topic: '停车' })).toBeNull();
    expect(topicOf(' 停车 ')).toEqual({
      compound: 'C1',
      interview: '20260603-120009',
      topic: '停车',
      attitude: 'positive',
      date: '2026-06-03',
      interviewee: null,
      excerpt: null,
    });
  });

  test('is followed by another of the same interview', () => {
    const first = { ...newInterview('C1', NOON), interviewee: '楼组长', topic: '停车', excerpt: '车位不够' };
    expect(nextTopic(first)).toMatchObject({ interviewee: '楼组长', topic: '', excerpt: '' });
  });

  test('takes the place of what the interview said of it before', () => {
    const topics = withTopic(withTopic([topicOf('停车')], topicOf('绿化')), topicOf('停车', 'negative'));
    expect(topics.map(({ topic, attitude }) => [topic, attitude])).toEqual([
      ['绿化', 'positive'],
      ['停车', 'negative'],
    ]);
  });
});
