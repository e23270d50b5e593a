import { expect, test } from 'vitest';
import { nameSound } from '../../../shared/cells/name-sound.ts';
import { nameSpelling } from '../../../shared/cells/name-spelling.ts';

test.each([
  ['天山一村', '天山1村'],
  ['天山１村', '天山1村'],
  ['天山壹邨', '天山1村'],
  ['仁恒·河滨城（Ⅱ期）', '仁恒河滨城2期'],
  ['仁恒河滨城二期', '仁恒河滨城2期'],
  ['第二十一弄', '21弄'],
  ['新华路六百六十九弄', '新华路669弄'],
  ['新华路六六九弄', '新华路669弄'],
  ['江苏路46—54号', '江苏路46-54号'],
  ['长寧路 1027 弄', '长宁路1027弄'],
  ['Gubei Court', 'gubeicourt'],
])('%s is compared as %s', (name, spelling) => {
  expect(nameSpelling(name)).toBe(spelling);
});

test('a numeral that counts nothing is a word: 三林, 百花, 五里桥', () => {
  expect(['三林苑', '百花公寓', '五里桥小区'].map(nameSpelling)).toEqual([
    '三林苑',
    '百花公寓',
    '五里桥小区',
  ]);
});

test('two house numbers with a dash between them are not one number', () => {
  expect(nameSpelling('武夷路12—24号')).not.toBe(nameSpelling('武夷路1224号'));
});

test('names that sound the same are the same in 拼音, digits as they are spoken', () => {
  expect(nameSound('天山1村')).toBe('tianshanyicun');
  expect(nameSound('天山医村')).toBe('tianshanyicun');
  expect(nameSound('长宁')).toBe('changning');
});
