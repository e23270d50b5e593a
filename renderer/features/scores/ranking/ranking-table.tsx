import { memo } from 'react';
import type { RankingRow } from '../../../../shared/contract/scores/ranking.ts';
import { useLanguage } from '../../../lib/language.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { WORDS } from '../words.ts';
import styles from './ranking.module.css';
import type { RankingColumn } from './ranking-column.ts';

interface Props {
  readonly columns: readonly RankingColumn[];
  readonly rows: readonly RankingRow[];
  /** The code of the compound whose card is open. */
  readonly open: string | null;
  readonly onOpen: (code: string) => void;
  /** Hears the rows in the order in which they are shown. */
  readonly onOrder: (rows: readonly RankingRow[]) => void;
}

const BY_RANK = { key: 'rank', direction: 'ascending' } as const;

/**
 * The ranking: the best first until another heading is chosen, those without a score last and grey. It is drawn again
 * only for other rows or columns, so that typing into the filter does not wait for it.
 */
export const RankingTable = memo(function RankingTable({ columns, rows, open, onOpen, onOrder }: Props) {
  const { say } = useLanguage();
  return (
    <DataTable
      label={say(WORDS.ranking)}
      columns={columns}
      rows={rows}
      rowKey={codeOf}
      rowClass={classOf}
      initialSort={BY_RANK}
      openKey={open}
      onOpen={({ code }) => onOpen(code)}
      onOrder={onOrder}
      empty={say(WORDS.noMatch)}
    />
  );
});

function codeOf({ code }: RankingRow): string {
  return code;
}

function classOf({ status }: RankingRow): string | undefined {
  return status === 'withheld' ? styles.withheldRow : undefined;
}
