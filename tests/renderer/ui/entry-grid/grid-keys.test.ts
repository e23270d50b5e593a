import { describe, expect, test } from 'vitest';
import { keyDeed, wayOutOfTyping } from '../../../../renderer/ui/entry-grid/grid-keys.ts';

const PLAIN = { ctrlKey: false, metaKey: false, shiftKey: false };
const RESULTS = ['达标', '不达标', '不适用'];

function deedOf(key: string, held: Partial<typeof PLAIN> = {}) {
  return keyDeed({ key, ...PLAIN, ...held }, RESULTS);
}

describe('on a cell', () => {
  test.each([
    ['3', { deed: 'choose', choice: '不适用' }],
    ['4', { deed: 'nothing' }],
    ['a', { deed: 'nothing' }],
    ['Enter', { deed: 'below', step: 1 }],
    ['Tab', { deed: 'next', step: 1 }],
    ['Delete', { deed: 'empty' }],
    ['F2', { deed: 'edit' }],
    ['ArrowDown', { deed: 'nothing' }],
  ])('%s', (key, deed) => {
    expect(deedOf(key)).toEqual(deed);
  });

  test('Shift turns Enter round and stretches with arrows; Ctrl undoes and redoes', () => {
    expect(deedOf('Enter', { shiftKey: true })).toEqual({ deed: 'below', step: -1 });
    expect(deedOf('ArrowLeft', { shiftKey: true })).toEqual({ deed: 'extend', down: 0, right: -1 });
    expect(deedOf('z', { ctrlKey: true })).toEqual({ deed: 'undo' });
    expect(deedOf('Z', { metaKey: true, shiftKey: true })).toEqual({ deed: 'redo' });
    expect(deedOf('y', { ctrlKey: true })).toEqual({ deed: 'redo' });
    expect(deedOf('v', { ctrlKey: true })).toEqual({ deed: 'nothing' });
  });
});

test('typing ends with arrows; text that is mended keeps ← and → to itself', () => {
  expect(wayOutOfTyping('ArrowRight', false)).toEqual({ down: 0, right: 1 });
  expect(wayOutOfTyping('ArrowRight', true)).toBeNull();
  expect(wayOutOfTyping('ArrowUp', true)).toEqual({ down: -1, right: 0 });
  expect(wayOutOfTyping('5', false)).toBeNull();
});
