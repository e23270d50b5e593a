import type { RankingRow } from '../../../../shared/contract/scores/ranking.ts';
import { copyText } from '../../../lib/files.ts';
import { tableForClipboard } from '../../../ui/data-table.tsx';
import type { RankingColumn } from './ranking-columns.tsx';

/**
 * Puts the rows on the clipboard as they are shown, ready to be pasted into a spreadsheet; where a column is a
 * drawing, the figures it is drawn from are copied.
 */
export async function copyRanking(
  all: readonly RankingColumn[],
  shown: readonly RankingColumn[],
  rows: readonly RankingRow[],
): Promise<void> {
  const figures = all.filter(
    ({ group, key }) => group === 'aspects' && !shown.some((one) => one.key === key),
  );
  const columns = shown.flatMap((column) => (column.isDrawing ? figures : [column]));
  const { text, html } = tableForClipboard(columns, rows);
  await copyText(text, html);
}
