import type { LeafColumn, RankingRow } from '../../../../shared/contract/scores/ranking.ts';
import { scoreText } from '../../../../shared/report/figures.ts';
import { WORDS } from '../words.ts';
import styles from './ranking.module.css';
import type { ColumnRules, RankingColumn } from './ranking-column.ts';

/** A column for each leaf: points earned, a dash without evidence, a word where the type is not measured on it. */
export function leafColumns({ ranking, say, choice }: ColumnRules): RankingColumn[] {
  return ranking.leaves.map((leaf, place) => {
    const earned = (row: RankingRow) => row.leaves[place] ?? null;
    const figure = (row: RankingRow) => figureOf(earned(row));
    const of = pointsText(leaf, choice.type);
    return {
      key: `leaf.${leaf.id}`,
      group: 'leaves',
      title: say({ zh: `${leaf.id} ${leaf.name}（${of} 分）`, en: `${leaf.id} ${leaf.name} (of ${of})` }),
      width: 112,
      isWordy: true,
      align: 'end',
      value: figure,
      render: (row) => {
        const isMeasured = Object.hasOwn(leaf.points, row.type);
        if (isMeasured && earned(row) !== 'hidden') return scoreText(figure(row), ranking);
        return <span className={styles.withheld}>{say(isMeasured ? WORDS.hidden : WORDS.notApplied)}</span>;
      },
    };
  });
}

function figureOf(earned: RankingRow['leaves'][number]): number | null {
  return earned === 'hidden' ? null : earned;
}

/** The points of the type that is shown, or every number of points that types have. */
function pointsText({ points }: LeafColumn, type: string | null): string {
  const own = type === null ? undefined : points[type];
  return own === undefined ? [...new Set(Object.values(points))].join('、') : String(own);
}
