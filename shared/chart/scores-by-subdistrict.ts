import type { Chart } from './chart.ts';
import type { ChartLook } from './chart-look.ts';
import { type ChartedScores, subdistrictGroups } from './charted-scores.ts';
import { distributionChart } from './distribution-chart.ts';

/** 各街镇得分分布: every scored compound as a point, a row for each subdistrict, the best mean first. */
export function scoresBySubdistrict(scores: ChartedScores, look: ChartLook): Chart {
  return distributionChart(
    {
      title: { zh: '各街镇小区得分分布', en: 'Scores by subdistrict' },
      kind: { zh: '街镇', en: 'Subdistrict' },
      groups: subdistrictGroups(scores),
      guideline: scores.guideline,
    },
    look,
  );
}
