import { useCallback, useMemo, useRef } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Ranking, RankingRow } from '../../../../shared/contract/scores/ranking.ts';
import type { RunPhase } from '../../../../shared/model/phase.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { useKept } from '../../../lib/use-kept.ts';
import { CopyTableButton } from '../../../ui/copy-table-button.tsx';
import { CardPanel } from '../card/card-panel.tsx';
import { ColumnChooser } from './column-chooser.tsx';
import { useRankingChoice } from './ranking-choice.ts';
import type { RankingColumn } from './ranking-column.ts';
import { FIRST_COLUMNS, rankingColumns } from './ranking-columns.tsx';
import { RankingTable } from './ranking-table.tsx';
import { RankingToolbar } from './ranking-toolbar.tsx';
import styles from './ranking-view.module.css';

interface Props {
  readonly phase: RunPhase;
  readonly ranking: Ranking;
}

/** The ranking, and beside it, or in its place where there is little room, the card of the compound in the path. */
export function RankingView({ phase, ranking }: Props) {
  const { code = null } = useParams();
  const navigate = useNavigate();
  const choice = useRankingChoice(ranking);
  const { say } = useLanguage();
  const { value: yearBefore } = useRead('years.results', { phase });
  const { type, subdistrict } = choice;
  const columns = useMemo(
    () => rankingColumns({ ranking, say, choice: { type, subdistrict }, yearBefore }),
    [ranking, say, type, subdistrict, yearBefore],
  );
  const [chosen, setChosen] = useKept<readonly string[]>('scores.columns', FIRST_COLUMNS);
  const shown = useMemo(
    () => shownColumns(columns, chosen, { type, subdistrict }),
    [columns, chosen, type, subdistrict],
  );
  const order = useRef<readonly RankingRow[]>([]);
  const hearOrder = useCallback((rows: readonly RankingRow[]) => {
    order.current = rows;
  }, []);
  const open = useCallback(
    (next: string) => navigate(`/scores/compound/${encodeURIComponent(next)}`),
    [navigate],
  );
  return (
    <div className={`${styles.split} ${code === null ? '' : styles.withCard}`}>
      <div className={styles.toolbar}>
        <RankingToolbar ranking={ranking} choice={choice} />
        <div className={styles.actions}>
          <ColumnChooser columns={columns} chosen={chosen} onChange={setChosen} />
          <CopyTableButton columns={copiedColumns(columns, shown)} rows={() => order.current} />
        </div>
      </div>
      <div className={styles.table}>
        <RankingTable columns={shown} rows={choice.rows} open={code} onOpen={open} onOrder={hearOrder} />
      </div>
      {code !== null && (
        <CardPanel
          phase={phase}
          ranking={ranking}
          code={code}
          order={order}
          onGo={open}
          onClose={() => navigate('/scores')}
        />
      )}
    </div>
  );
}

/** A column that would say the same in every row is left out. */
function shownColumns(
  columns: readonly RankingColumn[],
  chosen: readonly string[],
  { type, subdistrict }: { readonly type: string | null; readonly subdistrict: string | null },
): RankingColumn[] {
  return columns.filter(
    ({ key, group }) =>
      (group === 'always' || chosen.includes(key)) &&
      !(key === 'type' && type !== null) &&
      !(key === 'subdistrict' && subdistrict !== null),
  );
}

/** Where a column is a drawing, the figures it is drawn from are copied. */
function copiedColumns(
  columns: readonly RankingColumn[],
  shown: readonly RankingColumn[],
): readonly RankingColumn[] {
  const figures = columns.filter((column) => column.group === 'aspects' && !shown.includes(column));
  return shown.flatMap((column) => (column.isDrawing ? figures : [column]));
}
