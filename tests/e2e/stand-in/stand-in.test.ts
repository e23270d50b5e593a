import { describe, expect, test } from 'vitest';
import { ownAddress, shownAddress } from './address.ts';
import { known } from './known.ts';
import { isPressed } from './main/shortcut.ts';

describe('the stand-in refuses what it does not have', () => {
  const clipboard = known('clipboard', { text: 'x', readText: () => 'x' });

  test('by its name, when it is asked for and when it is set', () => {
    expect(clipboard.readText()).toBe('x');
    expect(() => (clipboard as { readImage?: unknown }).readImage).toThrow('no clipboard.readImage');
    expect(() => Object.assign(clipboard, { readImage: 1 })).toThrow('no clipboard.readImage');
  });

  test('but can be awaited, compared and changed like any object', async () => {
    clipboard.text = 'y';
    expect((await clipboard).text).toBe('y');
    expect(clipboard.readText).toBe(clipboard.readText);
  });
});

test.each([
  ['app://daoze/index.html', 'https://daoze.app.test/index.html'],
  ['app://daoze/', 'https://daoze.app.test/'],
  ['https://example.org/a', 'https://example.org/a'],
])('%s is shown at %s and back', (own, shown) => {
  expect(shownAddress(own)).toBe(shown);
  expect(ownAddress(shown)).toBe(own);
});

test.each([
  ['CmdOrCtrl+K', { key: 'k', control: true }, true],
  ['CmdOrCtrl+K', { key: 'k', control: true, shift: true }, false],
  ['CmdOrCtrl+Shift+N', { key: 'N', control: true, shift: true }, true],
  ['CmdOrCtrl+K', { key: 'k' }, false],
  ['F1', { key: 'F1' }, true],
  ['Alt+Home', { key: 'Home', alt: true }, true],
])('%s and %o: %s', (accelerator, press, expected) => {
  const nothing = { control: false, shift: false, alt: false, meta: false };
  expect(isPressed(accelerator, { ...nothing, ...press })).toBe(expected);
});
