import { expect, test } from 'vitest';
import { takenOverFrom } from '../../../../shared/action/rectification/taken-over.ts';
import { anItem, step } from './an-item.ts';

const OF_2026 = {
  kind: 'finding',
  year: 2026,
  phase: 'mid',
  leaf: '2.1',
  problem: '堆物',
  count: 1,
} as const;

test('what an assessment gave rise to is of its year, whenever it was registered', () => {
  const item = anItem({ origin: OF_2026, steps: [step('registered', '2027-01-05')] });
  expect([takenOverFrom(item, 2026), takenOverFrom(item, 2027)]).toEqual([null, 2026]);
});

test('what a person registered is of the year in which he did, whatever was done since', () => {
  const item = anItem({ steps: [step('registered', '2026-07-01'), step('analysed', '2027-03-01')] });
  expect([takenOverFrom(item, 2026), takenOverFrom(item, 2027)]).toEqual([null, 2026]);
  expect(takenOverFrom(anItem({ steps: [step('registered', '2027-01-05')] }), 2026)).toBe(null);
});
