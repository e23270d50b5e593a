import { expect, test } from 'vitest';
import { levelOrder } from '../../../../shared/report/sheet/level-order.ts';
import { pointsSheet } from '../../../../shared/report/sheet/points-sheet.ts';
import { sampleInput } from '../report-input.ts';

const INPUT = sampleInput({ count: 3 });
const ORDER = levelOrder(INPUT.guideline, INPUT.run.scores.compounds);

/** The sample guideline, 1.1 with 30 points for 普通商品房 and not for 老洋房. */
const GUIDELINE = {
  ...INPUT.guideline,
  indicators: INPUT.guideline.indicators.map((branch) => ({
    ...branch,
    children: ('children' in branch ? branch.children : []).map((leaf) =>
      leaf.id === '1.1'
        ? { ...leaf, overrides: { commodity: { points: 30 } }, appliesTo: ['sold_public', 'commodity'] }
        : leaf,
    ),
  })),
};

test('every type has its points after overrides; a branch keeps its own; what does not apply is empty', () => {
  const { sheet } = pointsSheet(GUIDELINE, 'mid', ORDER);
  // 1, 2, then 1.1, 1.2, 2.1, 2.2.
  const shown = sheet.rows.map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.value : cell)),
  );
  expect(shown).toEqual([
    ['售后公房', '全部指标', 60, 40, 40, 20, 25, 15],
    ['售后公房', '末级指标', null, null, 40, 20, 25, 15],
    ['普通商品房', '全部指标', 60, 40, 30, 20, 25, 15],
    ['普通商品房', '末级指标', null, null, 30, 20, 25, 15],
    ['老洋房', '全部指标', 60, 40, null, 20, 25, 15],
    ['老洋房', '末级指标', null, null, null, 20, 25, 15],
  ]);
});

test('the row of the leaves takes its points from the row above, so that they are changed once', () => {
  const { sheet } = pointsSheet(GUIDELINE, 'mid', ORDER);
  expect(sheet.rows[3]?.[4]).toEqual({ formula: '分值!$E$4', value: 30 });
});

test('formulas find them by type and indicator', () => {
  const { places } = pointsSheet(GUIDELINE, 'mid', ORDER);
  expect(places.of('commodity', '1.1')).toBe('分值!$E$4');
  expect(places.block('historic_villa', '2.1', '2.2')).toBe('分值!$G$6:$H$6');
  expect(places.leaves('sold_public')).toBe('分值!$C$3:$H$3');
  expect([places.has('commodity'), places.has('other')]).toEqual([true, false]);
});
