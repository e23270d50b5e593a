import { expect, test } from 'vitest';
import { columnPlaces } from '../../../shared/workbook/column-places.ts';

const KEYS = Array.from({ length: 28 }, (_, index) => `key ${index}`);

test('cells of the own row keep their column, cells of other sheets their row, too', () => {
  const places = columnPlaces('成绩', KEYS, 1041);
  expect(places.cell('key 1', 12)).toBe('$B12');
  expect(places.cells('key 0', 'key 27', 12)).toBe('$A12:$AB12');
  expect(places.column('key 26')).toBe('成绩!$AA$2:$AA$1042');
  expect(places.at('key 2', 3)).toBe('成绩!$C$3');
  expect(places.block('key 2', 'key 4', 3)).toBe('成绩!$C$3:$E$3');
});

test('an empty sheet still has a row below its heading', () => {
  expect(columnPlaces('成绩', KEYS, 0).column('key 0')).toBe('成绩!$A$2:$A$2');
});

test('a column that is not there is a fault of ours', () => {
  expect(() => columnPlaces('成绩', KEYS, 1).cell('其他', 2)).toThrow('no column 其他 on sheet 成绩');
});
