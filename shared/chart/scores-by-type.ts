import type { Chart } from './chart.ts';
import type { ChartLook } from './chart-look.ts';
import { type ChartedScores, typeGroups } from './charted-scores.ts';
import { distributionChart } from './distribution-chart.ts';

/** 各类型小区得分分布: every scored compound as a point, a row for each type, the grades' thresholds across. */
export function scoresByType(scores: ChartedScores, look: ChartLook): Chart {
  return distributionChart(
    {
      title: { zh: '各类型小区得分分布', en: 'Scores by type of compound' },
      kind: { zh: '类型', en: 'Type' },
      groups: typeGroups(scores),
      guideline: scores.guideline,
    },
    look,
  );
}
