import type { Ranking, RankingRow } from '../../../../shared/contract/scores/ranking.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import type { OutputOf } from '../../../lib/client.ts';
import type { TableColumn } from '../../../ui/table-column.tsx';
import type { RankingChoice } from './ranking-choice.ts';

/** A column with the group under which it is chosen; `always` cannot be put away. */
export interface RankingColumn extends TableColumn<RankingRow> {
  readonly group: 'always' | 'general' | 'ranks' | 'aspects' | 'leaves';
  /** Drawings are copied as the figures they are drawn from, which have columns of their own. */
  readonly isDrawing?: boolean;
}

/** What the columns of a ranking depend on. */
export interface ColumnRules {
  readonly ranking: Ranking;
  readonly say: (wording: Wording) => string;
  readonly choice: Pick<RankingChoice, 'type' | 'subdistrict'>;
  /** Null where the year before is not known. */
  readonly yearBefore: OutputOf<'years.results'>;
}
