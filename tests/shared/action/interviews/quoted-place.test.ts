import { expect, test } from 'vitest';
import { quotedPlace, standsIn } from '../../../../shared/action/interviews/quoted-place.ts';

const QUOTED = { start: 4, end: 7, quote: '停车难' };

test('words stay where they still stand', () => {
  const text = '物业好。停车难。';
  expect(standsIn(text, QUOTED)).toBe(true);
  expect(quotedPlace(text, QUOTED)).toEqual({ start: 4, end: 7 });
});

test('words move with what was written before them', () => {
  expect(standsIn('物业不好。停车难。', QUOTED)).toBe(false);
  expect(quotedPlace('物业不好。停车难。', QUOTED)).toEqual({ start: 5, end: 8 });
});

test('of several places that say the same, the nearest is taken', () => {
  // 停车难 stands at 0 and at 7; from 4 the second is nearer.
  expect(quotedPlace('停车难，真的，停车难', QUOTED)).toEqual({ start: 7, end: 10 });
});

test('words that are gone have no place', () => {
  expect(quotedPlace('物业好。', QUOTED)).toBeNull();
});
