import { expect, test } from 'vitest';
import { escapedText } from '../../../../electron/files/workbook/escaped-text.ts';
import { typedText } from '../../../../electron/files/writing/typed-text.ts';

test.each([
  ['满意', '满意'],
  ['_x0041_', '_x005F_x0041_'],
  ['a_xD83D_b_x005F_', 'a_x005F_xD83D_b_x005F_x005F_'],
  ['_x41_ _x', '_x41_ _x'],
])('%s is written %s, and read as it was typed', (typed, written) => {
  expect(typedText(typed)).toBe(written);
  expect(escapedText(written)).toBe(typed);
});
