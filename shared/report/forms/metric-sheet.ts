import { formSheetName } from '../../model/form.ts';
import { numberColumn, type SheetColumn, type SheetDescription } from '../../workbook/workbook.ts';
import type { AskedMetric, FormArea, FormInput } from './form-input.ts';
import { formObjects } from './form-objects.ts';
import { matrixSheet } from './matrix-sheet.ts';

/** 台账表: compounds and committees down, a column a metric. */
export function metricSheet({ phase, metrics }: FormInput, { compounds }: FormArea): SheetDescription {
  const levels = [...new Set(metrics.flatMap((metric) => metric.levels))];
  const columns = metrics.map((metric) => ({
    column: metricColumn(metric, metrics),
    isAsked: ({ level }: { readonly level: AskedMetric['levels'][number] }) => metric.levels.includes(level),
  }));
  return matrixSheet(formSheetName('metrics', phase), formObjects(compounds, levels), [], columns);
}

function metricColumn({ id, name, unit, levels }: AskedMetric, all: readonly AskedMetric[]): SheetColumn {
  const isOnly = all.filter((other) => other.name === name).length === 1;
  const heading = isOnly ? name : id;
  const whose = levels.length === 1 ? `只填${levels[0] === 'committee' ? '居委会' : '小区'}的行，` : '';
  return {
    ...numberColumn(unit === '' ? heading : `${heading}（${unit}）`, 14),
    note: `${name}${unit === '' ? '' : `，单位：${unit}`}。${whose}没有数的空着，不是 0。灰色的格子不填。`,
  };
}
