import { describe, expect, test } from 'vitest';
import { type ChangedGroups, changeChart } from '../../../shared/chart/change-chart.ts';
import { chartLook } from '../../../shared/chart/chart-look.ts';

const CHANGED: ChangedGroups = {
  title: { zh: '各类型小区得分变化', en: 'Change by type of compound' },
  kind: { zh: '小区类型', en: 'Type' },
  measure: { zh: '平均得分', en: 'mean' },
  before: { zh: '中期', en: 'mid-year' },
  after: { zh: '年终', en: 'year-end' },
  guideline: { rounding: { digits: 2, mode: 'half_up' } },
  groups: [
    { name: '售后公房', before: 75.72, after: 77.71, difference: 1.99 },
    { name: '老洋房', before: 80, after: 78.5, difference: -1.5 },
  ],
};

interface Point {
  readonly label: { readonly position: string; readonly formatter: string };
}

function pointsOf(place: number): Point[] {
  const series = [changeChart(CHANGED, chartLook('paper', 'zh')).option.series].flat()[place];
  return (series as { data: Point[] }).data;
}

describe('groups between two phases', () => {
  test('both figures and their difference stand in the table, with every digit', () => {
    expect(changeChart(CHANGED, chartLook('paper', 'zh')).table).toEqual({
      headings: ['小区类型', '中期', '年终', '变动'],
      rows: [
        ['售后公房', '75.72', '77.71', '1.99'],
        ['老洋房', '80.00', '78.50', '-1.50'],
      ],
    });
  });

  test('each figure stands outside the two points, whichever way the group moved', () => {
    expect(pointsOf(0).map(({ label }) => label)).toEqual([
      { position: 'left', formatter: '75.72' },
      { position: 'right', formatter: '80.00' },
    ]);
    expect(pointsOf(1).map(({ label }) => label.position)).toEqual(['right', 'left']);
  });

  test('the axis holds all figures between round fives', () => {
    expect(changeChart(CHANGED, chartLook('paper', 'zh')).option.xAxis).toMatchObject({ min: 70, max: 85 });
  });

  test('is plain JSON in each look, and tells how it is read', () => {
    for (const medium of ['paper', 'light', 'dark'] as const) {
      const { option } = changeChart(CHANGED, chartLook(medium, 'en'));
      expect(JSON.parse(JSON.stringify(option))).toEqual(option);
    }
    expect(changeChart(CHANGED, chartLook('paper', 'zh')).note).toBe(
      '空心点为中期、实心点为年终的平均得分，点旁数字为得分。',
    );
  });
});
