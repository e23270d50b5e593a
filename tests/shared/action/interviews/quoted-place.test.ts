import { expect, test } from 'vitest';
import {
  placesIn,
  quotedPlace,
  standingPassages,
} from '../../../../shared/action/interviews/quoted-place.ts';

const QUOTED = { start: 4, end: 7, quote: '停车难' };

test('words stay where they still stand', () => {
  const text = '物业好。停车难。';
  expect(quotedPlace(text, QUOTED)).toEqual({ start: 4, end: 7 });
});

test('words move with what was written before them', () => {
  expect(quotedPlace('物业不好。停车难。', QUOTED)).toEqual({ start: 5, end: 8 });
});

test('of several places that say the same, the nearest is taken', () => {
  // 停车难 stands at 0 and at 7; from 4 the second is nearer.
  expect(quotedPlace('停车难，真的，停车难', QUOTED)).toEqual({ start: 7, end: 10 });
});

test('words that are gone have no place', () => {
  expect(quotedPlace('物业好。', QUOTED)).toBeNull();
});

test('the same words count once under a topic', () => {
  const text = '物业好。停车难。';
  const first = { ...QUOTED, topic: '停车' };
  const second = { start: 4, end: 8, quote: '停车难。', topic: '停车' };
  const other = { ...QUOTED, topic: '物业' };
  expect([...standingPassages(text, [second, other, first])]).toEqual([other, first]);
  expect([...standingPassages('物业很好。', [first])]).toEqual([]);
});

test('passages of one topic never move to the same words', () => {
  const first = { start: 0, end: 3, quote: '停车难', topic: '停车' };
  const second = { ...QUOTED, topic: '停车' };
  const other = { ...QUOTED, topic: '物业' };
  // 停车难 stands at 1 only: the earlier passage has it, the later finds nothing; one of another topic shares it.
  const places = placesIn('唉停车难。', [second, other, first]);
  expect(places.get(first)).toMatchObject({ start: 1, end: 4 });
  expect(places.get(other)).toMatchObject({ start: 1, end: 4 });
  expect(places.has(second)).toBe(false);
  // With two places, what stands keeps its own, and the other takes the one that is left.
  const two = placesIn('啊停车难，停车难。', [{ ...first, start: 5, end: 8 }, second]);
  expect([...two.values()].map(({ start }) => start)).toEqual([5, 1]);
});
