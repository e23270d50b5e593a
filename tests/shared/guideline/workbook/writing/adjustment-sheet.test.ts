import { expect, test } from 'vitest';
import { rowsOf, sheetOf } from '../cells-by-heading.ts';

const SHEET = '加减分与否决';

test('bonuses, deductions and vetoes, one a row', () => {
  expect(rowsOf(SHEET)).toEqual([
    { 类别: '加分', 编号: 'b1', 名称: '推广', 台账指标: 'meetings', 每单位分值: 1, 最多计: 2 },
    { 类别: '扣分', 编号: 'd1', 名称: '逾期', 台账指标: 'meetings', 每单位分值: 1, 最多计: 2 },
    { 类别: '一票否决', 编号: 'v1', 名称: '事件', 台账指标: 'meetings', 等次不高于: '合格' },
  ]);
});

test('what a row has no use for is muted', () => {
  expect(sheetOf(SHEET).highlights).toEqual([
    { headings: ['每单位分值', '最多计'], look: 'muted', formula: '$A2="一票否决"' },
    { headings: ['等次不高于'], look: 'muted', formula: 'AND($A2<>"",$A2<>"一票否决")' },
  ]);
});
