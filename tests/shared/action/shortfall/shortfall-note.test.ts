import { expect, test } from 'vitest';
import { placeShortfallNote, shortfallNote } from '../../../../shared/action/shortfall/shortfall-note.ts';

const note = (measured: number, short: number, isScored: boolean) =>
  shortfallNote({ measured, short, isScored })?.zh ?? null;

test('without evidence nobody can say that nothing fell short', () => {
  expect(note(0, 0, false)).toBe('没有数据，不能判断短板。');
  expect(note(3, 0, true)).toBe('没有短板。');
  expect(note(3, 0, false)).toBe('没有短板。');
});

test('what fell short of a compound without a score is for reference; else the list speaks for itself', () => {
  expect(note(3, 2, false)).toBe('不公布成绩，短板仅供参考，不据此登记整改项。');
  expect(note(3, 2, true)).toBeNull();
});

test('of a place without scored compounds nothing can be told either', () => {
  expect(placeShortfallNote({ scored: 0, short: 0 })?.zh).toBe('没有已评分小区，不能判断短板。');
  expect(placeShortfallNote({ scored: 2, short: 0 })?.zh).toBe('没有短板。');
  expect(placeShortfallNote({ scored: 2, short: 1 })).toBeNull();
});
