import { useMemo } from 'react';
import type {
  CommonShortfallRow,
  PlaceShortfalls,
  ShortfallGroupLevel,
} from '../../../../shared/contract/shortfalls.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { percentText } from '../../../../shared/report/figures.ts';
import { useLanguage } from '../../../lib/language.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { TableColumn } from '../../../ui/table-column.tsx';
import { WORDS } from '../words.ts';
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
    {
      ...{
        key: 'leaf',
        title: say({ zh: '指标', en: 'Indicator' }),
        width: 'minmax(240px, 1fr)',
        frozen: true,
      },
      value: ({ leaf, name }) => `${leaf} ${name}`,
    },
    {
      key: 'aspect',
      title: say({ zh: '一级指标', en: 'First level' }),
      width: 136,
      value: ({ aspect }) => aspect,
    },
    {
      ...{ key: 'short', title: say({ zh: '短板小区（个）', en: 'Short' }), width: 120, align: 'end' },
      value: ({ short }) => short,
      render: ({ short, measured }) => `${short} / ${measured}`,
    },
    {
      ...{
        key: 'fraction',
        title: say({ zh: '得分率中位数', en: 'Median share' }),
        width: 120,
        align: 'end',
      },
      value: ({ fraction }) => fraction,
      render: ({ fraction }) => percentText(fraction),
    },
    ...(level === 'district' ? [] : [besideColumn(say(beside))]),
    {
      ...{
        key: 'recoverable',
        title: say({ zh: '平均可提升（分）', en: 'Mean to gain' }),
        width: 136,
        align: 'end',
      },
      value: ({ recoverable }) => recoverable,
      render: ({ recoverableText }) => <strong>{recoverableText}</strong>,
    },
  ];
}

function besideColumn(title: string): TableColumn<CommonShortfallRow> {
  return {
    ...{ key: 'median', title, width: 112, align: 'end' },
    value: ({ median }) => median,
    render: ({ median }) => percentText(median),
  };
}
