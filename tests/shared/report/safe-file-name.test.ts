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
  expect([...safeFileName('😀'.repeat(300))]).toHaveLength(80);
});
