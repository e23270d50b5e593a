import { describe, expect, test } from 'vitest';
import { chartLook } from '../../../shared/chart/chart-look.ts';
import { gradeSharesByType } from '../../../shared/chart/grade-shares-by-type.ts';
import { chartedDistrict } from './charted-district.ts';

const chart = () => gradeSharesByType(chartedDistrict(), chartLook('paper', 'zh'));

interface Part {
  readonly name: string;
  readonly value: number | '-';
  readonly label: { readonly show: boolean; readonly formatter: string };
}

/** The parts of the bar of the first type, from the best grade on. */
function firstBar(): Part[] {
  return [chart().option.series]
    .flat()
    .map((series) => (series as { data: Part[] }).data[0])
    .filter((part) => part !== undefined);
}

describe('grades by type', () => {
  test('counts and shares stand in the table, one column a grade', () => {
    expect(chart().table).toEqual({
      headings: ['类型', '优秀', '良好', '合格', '不合格'],
      rows: [
        ['售后公房', '1 (20.0%)', '2 (40.0%)', '2 (40.0%)', '0 (0.0%)'],
        ['普通商品房', '1 (100.0%)', '0 (0.0%)', '0 (0.0%)', '0 (0.0%)'],
      ],
    });
  });

  test('a bar has the length of the scored compounds, and each part names its grade', () => {
    expect(firstBar().map(({ value }) => value)).toEqual([20, 40, 40, '-']);
    expect(firstBar().map(({ label }) => label.formatter)).toEqual(['优秀 1', '良好 2', '合格 2', '0']);
  });

  test('a grade that nobody has is not drawn', () => {
    expect(firstBar().at(-1)?.label.show).toBe(false);
  });
});
