import { expect, test } from 'vitest';
import { closeOut } from '../../../../shared/action/rectification/close-out.ts';
import { daysUntil, dueOn } from '../../../../shared/action/rectification/due.ts';
import { anItem, step } from './an-item.ts';

const CLOSED = anItem({
  steps: [step('registered', '2026-07-01'), step('reviewed', '2026-08-01'), step('closed', '2026-08-02')],
});

test('on its deadline an item is not overdue yet, the day after it is', () => {
  const due = (day: string) => dueOn(anItem({ deadline: '2026-09-30' }), day);
  expect(['2026-09-22', '2026-09-23', '2026-09-30', '2026-10-01'].map(due)).toEqual([
    ...['later', 'soon', 'soon', 'overdue'],
  ]);
  expect(dueOn(anItem({ deadline: null }), '2027-01-01')).toBe('undated');
  expect(dueOn(CLOSED, '2027-01-01')).toBe('closed');
});

test('days are counted over the ends of months and years', () => {
  expect(daysUntil('2026-03-01', '2026-02-27')).toBe(2);
  expect(daysUntil('2026-12-31', '2027-01-02')).toBe(-2);
});

test('of three items one is closed and one of the others overdue: a third', () => {
  const { rate, ...counts } = closeOut([CLOSED, anItem(), anItem({ deadline: null })], '2026-10-01');
  expect(counts).toEqual({ items: 3, closed: 1, open: 2, overdue: 1 });
  expect(rate?.toNumber()).toBeCloseTo(1 / 3, 12);
  expect(closeOut([], '2026-10-01').rate).toBeNull();
});
