import { expect, test } from 'vitest';
import { sheetName } from '../../../../electron/files/writing/sheet-name.ts';

test.each([
  ['问卷', '问卷'],
  ['问卷[2026]/中期', '问卷_2026__中期'],
  ['a:b*c?d\\e', 'a_b_c_d_e'],
  ["'引'号'", "_引'号_"],
  ['', '_'],
  ['  ', '_'],
  ['History', 'History_'],
  ['一\u0000二\n三', '一_二_三'],
  ['长'.repeat(40), '长'.repeat(31)],
  [`${'长'.repeat(30)}😀`, '长'.repeat(30)],
])('%j becomes %j', (wanted, name) => {
  expect(sheetName(wanted)).toBe(name);
});
