import { expect, test } from 'vitest';
import { fillText, unknownPlaceholders } from '../../../shared/report/fill-text.ts';

test('a placeholder stands for what the document is about, as often as it is written', () => {
  expect(fillText('{小区}居委会：{小区}得{得分}分', { 小区: '新华小区', 得分: '88.50' })).toBe(
    '新华小区居委会：新华小区得88.50分',
  );
});

test('what the document has nothing for is seen as it was written', () => {
  expect(fillText('请于{整改期限}前', {})).toBe('请于{整改期限}前');
});

test('a name in braces that came in with a filling is left alone', () => {
  expect(fillText('{小区}', { 小区: '{编号}号院', 编号: 'C1' })).toBe('{编号}号院');
});

test('other words in braces are named', () => {
  expect(unknownPlaceholders('{街道}的{小区}{}')).toEqual(['{街道}', '{}']);
});
