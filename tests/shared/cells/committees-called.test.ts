import { expect, test } from 'vitest';
import { committeesCalled } from '../../../shared/cells/committees-called.ts';

const KEYS = ['甲街道/新华居委会', '乙镇/新华居委会', '乙镇/东方居委会'];

test('a committee as it is written with its subdistrict, or all that have the name', () => {
  expect(committeesCalled('甲街道 / 新华居委会', KEYS)).toEqual(['甲街道/新华居委会']);
  expect(committeesCalled('东方居委会', [...KEYS, ...KEYS])).toEqual(['乙镇/东方居委会']);
  expect(committeesCalled('新华居委会', KEYS)).toEqual(['甲街道/新华居委会', '乙镇/新华居委会']);
  expect(committeesCalled('东方', KEYS)).toEqual([]);
});
