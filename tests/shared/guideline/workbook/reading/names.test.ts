import { expect, test } from 'vitest';
import { Names } from '../../../../../shared/guideline/workbook/reading/names.ts';

const NAMES = new Names('台账指标', [
  { id: 'm1', names: ['会议次数'] },
  { id: 'm2', names: ['m1', '空置率'] },
  { id: 'm3', names: ['空置率'] },
  { id: 'ｍ3', names: [] },
]);

test.each([
  ['m1', ['m1']],
  ['会议次数', ['m1']],
  ['会议 次数', ['m1']],
  ['空置率', ['m2', 'm3']],
  ['m3', ['m3']],
  ['ｍ3', ['ｍ3']],
  ['Ｍ1', []],
  ['', []],
])('%s means %j: ids before names, what is exactly so before what looks alike', (words, ids) => {
  expect(NAMES.find(words)).toEqual(ids);
});

test('a hint has names that resemble the words, or else the first there are', () => {
  expect(NAMES.hint('会议的次数')).toBe('会议次数');
  expect(NAMES.hint('别墅')).toBe('会议次数、m1、空置率、ｍ3');
  expect(new Names('台账指标', []).hint('别墅')).toBe('—');
});
