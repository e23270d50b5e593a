import { useMemo } from 'react';
import type {
  CommonShortfallRow,
  PlaceShortfalls,
  ShortfallGroupLevel,
} from '../../../../shared/contract/shortfalls.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { useLanguage } from '../../../lib/language.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { TableColumn } from '../../../ui/table-column.tsx';
import { WORDS } from '../words.ts';
import { gainColumn, leafColumns, shareColumn, shortColumn } from './leaf-columns.tsx';
import styles from './shortfalls-view.module.css';

interface Props {
  readonly place: PlaceShortfalls;
  readonly level: ShortfallGroupLevel;
  readonly onOpen: (leaf: CommonShortfallRow) => void;
}

/** The leaves that compounds of a place fell short of, most of them first. */
export function CommonTable({ place, level, onOpen }: Props) {
  const { say } = useLanguage();
  const columns = useMemo(() => commonColumns(level, say), [level, say]);
  return (
    <div className={styles.table}>
      <DataTable
        label={`${say(WORDS.shortfalls)} ${place.name}`}
        columns={columns}
        rows={place.leaves}
        rowKey={({ leaf }) => leaf}
        onOpen={onOpen}
        empty={
          <EmptyState
            title={say({ zh: '没有短板', en: 'Nothing fell short' })}
            text={say({
              zh: '这里已评分小区的各项指标都达到了导则的短板线。',
              en: 'Every indicator of the compounds scored here reaches the line of the guideline.',
            })}
          />
        }
      />
    </div>
  );
}

function commonColumns(
  level: ShortfallGroupLevel,
  say: (wording: Wording) => string,
): TableColumn<CommonShortfallRow>[] {
  const beside =
    level === 'type' ? { zh: '全区中位数', en: 'District median' } : { zh: '同类中位数', en: 'Type median' };
  return [
    ...leafColumns<CommonShortfallRow>(say),
    shortColumn(say({ zh: '短板小区（个）', en: 'Short' })),
    shareColumn('fraction', say({ zh: '得分率中位数', en: 'Median share' })),
    ...(level === 'district' ? [] : [shareColumn('median', say(beside))]),
    gainColumn(say({ zh: '平均可提升（分）', en: 'Mean points to gain' })),
  ];
}
