import { expect, test } from 'vitest';
import { fillText, placeholdersOf, unknownPlaceholders } from '../../../shared/report/fill-text.ts';

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

test('what a document does not know is named once', () => {
  const known = placeholdersOf('bulletin', { deadline: null });
  expect(unknownPlaceholders('{街道}的{小区}{}，{街镇}的{小区}', known)).toEqual(['{街道}', '{小区}', '{}']);
});

test('a deadline can be named where one is set', () => {
  expect(placeholdersOf('district-report', { deadline: null })).toEqual(['年度', '阶段']);
  expect(placeholdersOf('district-report', { deadline: '2026-09-30' })).toEqual(['年度', '阶段', '整改期限']);
});
