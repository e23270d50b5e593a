import { Segmented } from 'antd';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { Chart as ChartData } from '../../../../shared/chart/chart.ts';
import { type ChartLook, chartLook } from '../../../../shared/chart/chart-look.ts';
import type { ChartedScores } from '../../../../shared/chart/charted-scores.ts';
import { gradeSharesByType } from '../../../../shared/chart/grade-shares-by-type.ts';
import { scoresBySubdistrict } from '../../../../shared/chart/scores-by-subdistrict.ts';
import { scoresByType } from '../../../../shared/chart/scores-by-type.ts';
import type { Ranking } from '../../../../shared/contract/scores/ranking.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useKept } from '../../../lib/use-kept.ts';
import { Chart } from '../../../ui/chart.tsx';
import { useIsDark } from '../../../ui/use-is-dark.ts';
import { WORDS } from '../words.ts';
import styles from './charts-view.module.css';

type ChartName = 'types' | 'subdistricts' | 'grades';

const CHARTS: Readonly<
  Record<
    ChartName,
    { readonly name: Wording; readonly draw: (scores: ChartedScores, look: ChartLook) => ChartData }
  >
> = {
  types: { name: { zh: '按类型', en: 'By type' }, draw: scoresByType },
  subdistricts: { name: { zh: '按街镇', en: 'By subdistrict' }, draw: scoresBySubdistrict },
  grades: { name: { zh: '等次构成', en: 'Grades' }, draw: gradeSharesByType },
};

/** How scores are spread, by the definitions that documents are drawn by, too; a point opens its compound's card. */
export function ChartsView({ ranking }: { readonly ranking: Ranking }) {
  const { language, say } = useLanguage();
  const isDark = useIsDark();
  const navigate = useNavigate();
  const [kept, setName] = useKept<ChartName>('scores.chart', 'types');
  const { draw } = CHARTS[kept] ?? CHARTS.types;
  const chart = useMemo(
    () => draw(chartedScores(ranking), chartLook(isDark ? 'dark' : 'light', language)),
    [draw, ranking, isDark, language],
  );
  return (
    <div className={styles.charts}>
      <Segmented
        className={styles.choice ?? ''}
        aria-label={say(WORDS.charts)}
        value={kept}
        onChange={setName}
        options={(Object.keys(CHARTS) as ChartName[]).map((value) => ({
          value,
          label: say(CHARTS[value].name),
        }))}
      />
      <Chart chart={chart} onChoose={(code) => navigate(`/scores/compound/${encodeURIComponent(code)}`)} />
    </div>
  );
}

function chartedScores({ rows, groups, types, grades, rounding }: Ranking): ChartedScores {
  return { compounds: rows, groups, guideline: { types, grades, rounding } };
}
