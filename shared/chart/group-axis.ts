import type { ChartOption } from './chart.ts';
import type { ChartLook } from './chart-look.ts';

/** The axis that names groups, the first on top, without line or ticks. */
export function groupAxis(
  names: string[],
  { colours, textSize }: Pick<ChartLook, 'colours' | 'textSize'>,
): NonNullable<ChartOption['yAxis']> {
  return {
    type: 'category',
    inverse: true,
    data: names,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: colours.text, fontSize: textSize, interval: 0 },
  };
}
