import { expect, test } from 'vitest';
import { partName, relationshipsOf } from '../../../../electron/files/workbook/part-name.ts';

test.each([
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['', '/xl/workbook.xml', 'xl/workbook.xml'],
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', './worksheets/../styles.xml', 'xl/styles.xml'],
  ['xl/workbook.xml', '../../../etc/passwd', 'etc/passwd'],
  ['xl/workbook.xml', '%E8%A1%A8.xml', 'xl/表.xml'],
  ['xl/workbook.xml', '100%.xml', 'xl/100%.xml'],
])('from %s to %s is %s', (source, target, expected) => {
  expect(partName(source, target)).toBe(expected);
});

test('relationships lie beside their part', () => {
  expect(relationshipsOf('')).toBe('_rels/.rels');
  expect(relationshipsOf('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
});
