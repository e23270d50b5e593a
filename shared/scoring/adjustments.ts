import { larger, Rational, smaller, sum } from '../exact/rational.ts';
import type { Adjustment } from '../model/guideline.ts';
import type { AdjustmentTrace } from './trace.ts';

/** Each bonus or deduction: min(cap, max(0, each × metric)); a metric not reported counts as none. */
export function traceAdjustments(
  adjustments: readonly Adjustment[],
  metricOf: (metric: string) => number | null,
): AdjustmentTrace[] {
  return adjustments.map((adjustment) => {
    const metric = metricOf(adjustment.metric);
    return { adjustment, metric, points: adjustmentPoints(adjustment, metric) };
  });
}

function adjustmentPoints({ each, cap }: Adjustment, metric: number | null): Rational {
  const earned = Rational.of(each).times(Rational.of(metric ?? 0));
  return smaller(Rational.of(cap), larger(Rational.ZERO, earned));
}

/** The points of all adjustments together, at most `cap` when there is one. */
export function totalAdjustment(adjustments: readonly AdjustmentTrace[], cap: number | null): Rational {
  const total = sum(adjustments.map((adjustment) => adjustment.points));
  return cap === null ? total : smaller(Rational.of(cap), total);
}
