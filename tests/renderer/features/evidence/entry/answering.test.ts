import { describe, expect, test } from 'vitest';
import {
  type Answering,
  answeredCount,
  pressed,
  UNANSWERED,
} from '../../../../../renderer/features/evidence/entry/forms/answering.ts';
import type { EntryQuestion } from '../../../../../shared/contract/entry.ts';

const QUESTIONS: readonly EntryQuestion[] = [
  { id: 'q1', text: '满意吗', kind: 'single', options: ['满意', '一般', '不满意'] },
  { id: 'q2', text: '参加过哪些活动', kind: 'multiple', options: ['议事', '志愿', '文体'] },
];

/** The form after these keys; whatever a key does not do leaves it as it is. */
function formAfter(keys: string, from: Answering = UNANSWERED): Answering {
  return keys.split(' ').reduce((form, key) => {
    const next = pressed(form, key === 'Space' ? ' ' : key, QUESTIONS);
    return next === null || next === 'finish' ? form : next;
  }, from);
}

describe('a key', () => {
  test('answers a single choice and leads on, by digit or letter', () => {
    expect(formAfter('3')).toEqual({ at: 1, answers: { q1: ['不满意'] } });
    expect(formAfter('b')).toEqual({ at: 1, answers: { q1: ['一般'] } });
  });

  test('beyond the options means nothing', () => {
    expect(pressed(UNANSWERED, '4', QUESTIONS)).toBeNull();
    expect(pressed(UNANSWERED, 'Tab', QUESTIONS)).toBeNull();
  });

  test('chooses among several and gives up again; Enter leads on', () => {
    expect(formAfter('1 1 3 2')).toEqual({ at: 1, answers: { q1: ['满意'], q2: ['议事', '文体', '志愿'] } });
    expect(formAfter('1 1 1')).toEqual({ at: 1, answers: { q1: ['满意'] } });
    expect(formAfter('1 2 Enter').at).toBe(2);
  });

  test('Space skips and takes an answer away, Backspace goes back', () => {
    expect(formAfter('1 Backspace Space')).toEqual({ at: 1, answers: {} });
    expect(formAfter('1 Backspace').at).toBe(0);
    expect(formAfter('Backspace').at).toBe(0);
  });

  test('Enter does not skip by accident; behind the last question it finishes', () => {
    expect(pressed(UNANSWERED, 'Enter', QUESTIONS)).toBeNull();
    expect(pressed(formAfter('1 Space'), 'Enter', QUESTIONS)).toBe('finish');
  });

  test('corrects an answer that was given', () => {
    const corrected = formAfter('1 2 Enter Backspace Backspace 3');
    expect(corrected.answers).toEqual({ q1: ['不满意'], q2: ['志愿'] });
    expect(answeredCount(corrected)).toBe(2);
  });
});
