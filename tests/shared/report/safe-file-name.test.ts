import { expect, test } from 'vitest';
import { safeFileName } from '../../../shared/report/safe-file-name.ts';

test('what Windows forbids becomes an underscore', () => {
  expect(safeFileName('C001-"一/二号楼"?')).toBe('C001-_一_二号楼__');
});

test('names that Windows keeps for itself, and dots at the end, are evaded', () => {
  expect(safeFileName('con')).toBe('_con');
  expect(safeFileName('LPT1.pdf')).toBe('_LPT1.pdf');
  expect(safeFileName('花园. .')).toBe('花园');
  expect(safeFileName('..')).toBe('_');
});

test('a long name is cut without breaking a character in two', () => {
  expect([...safeFileName('花'.repeat(300))]).toHaveLength(80);
});

test('no name is longer than the 255 bytes of a file system, with a number, .docx and .part behind it', () => {
  expect(new TextEncoder().encode(safeFileName('𠮷'.repeat(300)))).toHaveLength(240);
});

test('signs that nobody sees are left out', () => {
  expect(safeFileName('花\u200b园\u202e')).toBe('花园');
});

test('a name that begins with a dot is not hidden', () => {
  expect(safeFileName('.隐藏街道')).toBe('_.隐藏街道');
  expect(safeFileName('..隐藏')).toBe('_..隐藏');
});
