import type { ChartLook } from './chart-look.ts';
import type { SummedGroup } from './summed-group.ts';

/** Tens from below the lowest score to above the highest: differences show, and every number is a round one. */
export function scoreAxis(groups: readonly SummedGroup[], { colours, textSize }: ChartLook) {
  const scores = groups.flatMap(({ compounds }) => compounds.map(({ score }) => score));
  const lowest = Math.min(...scores, 100);
  const highest = Math.max(...scores, 0);
  return {
    type: 'value',
    min: Math.floor(lowest / 10) * 10,
    max: Math.max(Math.ceil(highest / 10) * 10, Math.floor(lowest / 10) * 10 + 10),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: colours.faintText, fontSize: textSize },
    splitLine: { lineStyle: { color: colours.rule, width: 0.5 } },
  } as const;
}
