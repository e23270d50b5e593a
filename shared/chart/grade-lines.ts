import type { MarkLineComponentOption } from 'echarts/components';
import type { Guideline } from '../model/guideline.ts';
import type { ChartLook } from './chart-look.ts';

/** A dashed line where each grade begins, named at its upper end; the lowest grade begins nowhere. */
export function gradeLines(
  { grades }: Pick<Guideline, 'grades'>,
  { colours, textSize }: ChartLook,
): MarkLineComponentOption {
  return {
    silent: true,
    symbol: 'none',
    animation: false,
    lineStyle: { color: colours.faintText, type: 'dashed', width: 0.75 },
    label: { position: 'start', formatter: '{b}', color: colours.faintText, fontSize: textSize },
    data: grades.slice(0, -1).map(({ name, from }) => ({ name: `${name} ${from}`, xAxis: from })),
  };
}
