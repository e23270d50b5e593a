import { expect, test } from 'vitest';
import { cellText } from '../../../shared/cells/cell-text.ts';

test('a text is read without the space around it, whatever kind of space that is', () => {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const around = characters.map((character) => `${character}甲 乙${character}`);
  expect(around.filter((text) => cellText(text) !== text.trim())).toEqual([]);
});

test('a cell of spaces is blank', () => {
  expect([cellText(''), cellText(' '), cellText('\u3000\n\t'), cellText('\ufeff')]).toEqual(['', '', '', '']);
});
