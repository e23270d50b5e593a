import { expect, test } from 'vitest';
import { parameterSheet } from '../../../../shared/report/sheet/parameter-sheet.ts';
import { sampleGuideline } from '../sample-guideline.ts';

test('each parameter stands under the name by which formulas call it', () => {
  const { sheet, names } = parameterSheet(sampleGuideline());
  const cells = new Map(names.map((one) => [one.name, one.cells]));
  const items = sheet.rows.map(([item, , value]) => [item, value]);
  expect(items.slice(0, 8)).toEqual([
    ['小数位数', 2],
    ['最低完整度', 0.8],
    ['满分上限', 100],
    ['加分上限', 5],
    ['限额等次序', 1],
    ['限额比例', 0.2],
    ['中期权重', 40],
    ['年终权重', 60],
  ]);
  expect(cells.get('小数位数')).toBe('参数!$C$2');
  expect(cells.get('年终权重')).toBe('参数!$C$9');
  // Four grades in rows 10 to 13, then the one veto; 合格 is the third grade.
  expect([cells.get('等次名称'), cells.get('等次起点')]).toEqual(['参数!$B$10:$B$13', '参数!$C$10:$C$13']);
  expect([cells.get('否决名称'), cells.get('否决等次序')]).toEqual(['参数!$B$14', '参数!$C$14']);
  expect(sheet.rows[12]?.slice(0, 3)).toEqual(['一票否决', '重大群体性事件', 3]);
});

test('a limit that the guideline does not set has no cell and no name', () => {
  const { sheet, names } = parameterSheet(
    sampleGuideline({ maximum: null, bonusCap: null, quota: null, vetoes: [] }),
  );
  const items = sheet.rows.map(([item]) => item);
  for (const name of ['满分上限', '加分上限', '限额等次序', '限额比例']) expect(items).not.toContain(name);
  expect(names.map(({ name }) => name)).toEqual([
    '小数位数',
    '最低完整度',
    '中期权重',
    '年终权重',
    '等次名称',
    '等次起点',
  ]);
});
