import { describe, expect, test } from 'vitest';
import { chartLook } from '../../../shared/chart/chart-look.ts';
import { scoresBySubdistrict } from '../../../shared/chart/scores-by-subdistrict.ts';
import { scoresByType } from '../../../shared/chart/scores-by-type.ts';
import { chartedDistrict } from './charted-district.ts';

const PAPER = chartLook('paper', 'zh');
const LIGHT = chartLook('light', 'zh');
const byType = (look = LIGHT) => scoresByType(chartedDistrict(), look);

/** The series of this kind, as data. */
function dataOf(chart: ReturnType<typeof byType>, place: number): { name: string; value: unknown }[] {
  const series = [chart.option.series].flat()[place];
  return (series as { data: { name: string; value: unknown }[] }).data;
}

describe('the distribution of scores by type', () => {
  test('has a row for each type with scores, and says its figures in words, too', () => {
    expect(byType().table).toEqual({
      headings: [
        '类型',
        '已评分小区（个）',
        '平均分',
        '最低分',
        '下四分位数',
        '中位数',
        '上四分位数',
        '最高分',
      ],
      rows: [
        ['售后公房', '5', '77.50', '60.00', '70.00', '80.00', '85.00', '95.00'],
        ['普通商品房', '1', '90.50', '90.50', '90.50', '90.50', '90.50', '90.50'],
      ],
    });
  });

  test('draws every scored compound as a point with its name, and none that is withheld', () => {
    const points = dataOf(byType(), 0);
    expect(points).toHaveLength(6);
    expect(points.map(({ name }) => name)).toContain('小区7 90.50');
    expect(points.map(({ name }) => name).join()).not.toContain('小区6');
  });

  test('leaves the names out on paper, where nobody can point', () => {
    const onPaper = dataOf(byType(PAPER), 0);
    expect(onPaper).toEqual(dataOf(byType(), 0).map(({ value }) => value));
  });

  test('keeps each point within its row', () => {
    const far = dataOf(byType(), 0).map(({ value }) => (value as [number, number])[1]);
    expect(far.every((place) => Math.abs(place - Math.round(place)) <= 0.31)).toBe(true);
    expect(far.filter((place) => Math.round(place) === 0)).toHaveLength(5);
  });

  test('draws a box only where there are five compounds or more', () => {
    expect(dataOf(byType(), 1)).toEqual([[60, 70, 80, 85, 95], []]);
  });

  test('marks the published means', () => {
    expect(dataOf(byType(), 2)).toEqual([
      { name: '售后公房 平均分 77.50', value: [77.5, 0] },
      { name: '普通商品房 平均分 90.50', value: [90.5, 1] },
    ]);
  });

  test('shows where the grades begin, but not the lowest', () => {
    const [points] = [byType().option.series].flat();
    const { markLine } = points as { markLine: { data: { name: string; xAxis: number }[] } };
    expect(markLine.data.map(({ name }) => name)).toEqual(['优秀 90', '良好 80', '合格 60']);
  });

  test('begins at the ten below the lowest score', () => {
    expect(byType().option.xAxis).toMatchObject({ min: 60, max: 100 });
  });
});

test('subdistricts come best mean first', () => {
  const { table } = scoresBySubdistrict(chartedDistrict(), PAPER);
  expect(table.rows.map(([name, , mean]) => [name, mean])).toEqual([
    ['新泾镇', '81.20'],
    ['华阳路街道', '79.90'],
  ]);
});

test('a district without scores gives a chart without rows', () => {
  const none = { ...chartedDistrict(), compounds: [] };
  expect(scoresByType(none, PAPER).table.rows).toEqual([]);
});

test('everything of a chart is said in English, too, but names', () => {
  const { title, note, table } = scoresByType(chartedDistrict(), chartLook('light', 'en'));
  expect([title, note, ...table.headings].join('')).not.toMatch(/\p{Script=Han}/u);
});
