import { expect, test } from 'vitest';
import { columnLetters, Headings } from '../../../shared/intake/headings.ts';

test('columns are found by what they say and known by their position', () => {
  const headings = new Headings({ row: 3, cells: [null, '＊小区：', '得分（0-10）', '小区'] });
  expect(headings.find(['小区'])?.index).toBe(1);
  expect(headings.find(['得分'])).toBeUndefined();
  expect(headings.findLoosely(['得分'])?.index).toBe(2);
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [16383, 'XFD'],
])('column %d is headed %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});
