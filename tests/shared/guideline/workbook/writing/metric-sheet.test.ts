import { expect, test } from 'vitest';
import { rowsOf } from '../cells-by-heading.ts';

test('a metric a row; one without a unit has a blank there', () => {
  const metrics = [
    { id: 'meetings', name: '会议次数' },
    { id: 'vacancy', name: '空置率', unit: '%' },
  ];
  expect(rowsOf('台账指标', { metrics })).toEqual([
    { 编号: 'meetings', 名称: '会议次数' },
    { 编号: 'vacancy', 名称: '空置率', 单位: '%' },
  ]);
});
