import { expect, test } from 'vitest';
import { drawChart } from '../../../electron/files/draw-chart.ts';
import { aspectChart } from '../../../shared/chart/aspect-chart.ts';
import { chartLook } from '../../../shared/chart/chart-look.ts';

const ASPECTS = [
  { name: '动员参与主体', earned: 0.7999, median: 0.9 },
  { name: '建立自治载体', earned: null, median: null },
  { name: '一个特别长的一级指标名称写不下', earned: 1, median: 0.5 },
];

test('what was earned and the median stand in the table, cut, never rounded up', () => {
  expect(aspectChart(ASPECTS, chartLook('paper', 'zh')).table.rows).toEqual([
    ['动员参与主体', '79.9%', '90%'],
    ['建立自治载体', '—', '—'],
    ['一个特别长的一级指标名称写不下', '100%', '50%'],
  ]);
});

test('the drawing names each aspect, shortened, with its figures; one without evidence says so', () => {
  const { option, height } = aspectChart(ASPECTS, chartLook('paper', 'zh'));
  const texts = [...drawChart(option, { width: 442, height }).matchAll(/>([^<>]+)<\/text>/g)].map(
    ([, text]) => text,
  );
  expect(texts).toEqual(
    expect.arrayContaining([
      '动员参与主体',
      '79.9%（90%）',
      '无数据（—）',
      '一个特别长的一级指标名…',
      '100%（50%）',
    ]),
  );
});

test('each aspect takes its room', () => {
  const heightOf = (count: number) => aspectChart(ASPECTS.slice(0, count), chartLook('paper', 'zh')).height;
  expect(heightOf(3)).toBeCloseTo(3 * heightOf(1));
  expect(heightOf(0)).toBe(heightOf(1));
});

test('in English', () => {
  expect(aspectChart(ASPECTS, chartLook('light', 'en')).title).toBe('Share of points earned');
});
