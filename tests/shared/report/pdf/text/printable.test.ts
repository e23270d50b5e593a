import { expect, test } from 'vitest';
import { drawnText, printable } from '../../../../../shared/report/pdf/text/printable.ts';

test('line ends and controls become a space, and what is of unheard-of length is cut', () => {
  expect(printable('换\r\n行\t小区')).toBe('换 行 小区');
  expect(printable('长'.repeat(2001))).toBe(`${'长'.repeat(2000)}…`);
});

test('signs that nobody sees are not drawn', () => {
  const unseen = [
    '\u200B',
    '\u200D',
    '\u202C',
    '\u202E',
    '\u2060',
    '\uFEFF',
    '\u00AD',
    '\uFE0F',
    '\u{E0100}',
  ];
  for (const sign of unseen) expect(drawnText(`新华${sign}小区`)).toBe('新华小区');
});

test('what is seen is drawn: a space of Chinese width, an accent, a rare character', () => {
  expect(drawnText('新\u3000华e\u0301𠮷')).toBe('新\u3000华e\u0301𠮷');
});
