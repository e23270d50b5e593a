import type { Guideline } from '../../../model/guideline.ts';
import { labelColumn, type SheetDescription, textColumn } from '../../../workbook/workbook.ts';
import { cellWord } from '../cell-words.ts';
import { METRICS, SHEETS } from '../headings.ts';

/** 台账指标: a number that is reported for each compound or committee, one a row. */
export function metricSheet({ metrics }: Guideline): SheetDescription {
  return {
    name: SHEETS.metrics,
    columns: [
      { ...textColumn(METRICS.id, 26), note: '不可重复；数据表的列名可以写编号，也可以写名称。' },
      { ...textColumn(METRICS.name, 40), note: '“指标”和“加减分与否决”表里从这一列选。' },
      { ...labelColumn(METRICS.unit), note: '如 次、人、%；可以不填。' },
    ],
    rows: metrics.map(({ id, name, unit }) => [
      cellWord(id),
      cellWord(name),
      unit === '' ? null : cellWord(unit),
    ]),
    frozenColumns: 0,
    filter: false,
    spareRows: 200,
  };
}
