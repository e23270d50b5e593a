import { useMemo } from 'react';
import type {
  EvidenceRows,
  EvidenceRowView,
  RowFilter,
  ShownColumn,
} from '../../../../shared/contract/evidence/rows.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { type Speaking, useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { PagedTable } from '../../../ui/paged-table.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import type { TableColumn } from '../../../ui/table-column.tsx';
import { PAGE_SIZE, useKnownPages, usePagesInSight } from '../../../ui/use-pages.ts';
import styles from '../evidence.module.css';
import { sourceName } from '../kind-names.ts';
import { WORDS } from '../words.ts';
import { sayCell } from './shown-cell.ts';

interface Props {
  readonly filter: RowFilter;
  readonly opened: number | null;
  readonly onOpen: (row: EvidenceRowView) => void;
}

/** The rows that were asked for, fetched as they come into sight. */
export function RowTable({ filter, opened, onOpen }: Props) {
  const { say } = useLanguage();
  const list = JSON.stringify(filter);
  const { from, onSee } = usePagesInSight(list);
  const here = useRead('evidence.rows', { filter, from, count: PAGE_SIZE });
  const next = useRead('evidence.rows', { filter, from: from + PAGE_SIZE, count: PAGE_SIZE });
  const { total, rowAt } = useKnownPages(list, from, here.value, next.value);
  const columns = useRowColumns(here.value ?? next.value, filter);
  if (total === null || columns === null) {
    return here.problems.length > 0 ? <ProblemList problems={here.problems} /> : <Loading />;
  }
  if (total === 0) return <EmptyState title={say(NOTHING)} />;
  return (
    <div className={styles.list}>
      <Summary total={total} hasHidden={here.value?.rows.some(({ hidden }) => hidden) ?? false} />
      <PagedTable
        key={list}
        label={say(WORDS.rows)}
        columns={columns}
        total={total}
        rowAt={rowAt}
        onSee={onSee}
        onOpen={onOpen}
        isOpen={({ id }) => id === opened}
      />
    </div>
  );
}

const NOTHING = { zh: '没有符合条件的数据', en: 'There is no such evidence' };

function Summary({ total, hasHidden }: { readonly total: number; readonly hasHidden: boolean }) {
  const { say, language } = useLanguage();
  const count = total.toLocaleString(language);
  return (
    <p className={styles.note}>
      {say({ zh: `共 ${count} 行。`, en: `${count} rows. ` })}
      {hasHidden &&
        say({
          zh: '您还没有打分的小区和指标，别人的分数先不显示。',
          en: 'Others’ marks are not shown where you have not given your own yet.',
        })}
    </p>
  );
}

function useRowColumns(known: EvidenceRows | null, { import: sequence }: RowFilter) {
  const speaking = useLanguage();
  const shown = known?.columns;
  const isStateShown = sequence !== undefined || known?.hasLeftOut === true;
  return useMemo(
    () => (shown === undefined ? null : rowColumns(shown, isStateShown, speaking)),
    [shown, isStateShown, speaking],
  );
}

function rowColumns(
  shown: readonly ShownColumn[],
  isStateShown: boolean,
  { say }: Speaking,
): TableColumn<EvidenceRowView>[] {
  const state: TableColumn<EvidenceRowView> = {
    key: 'stands',
    title: say({ zh: '现状', en: 'State' }),
    value: (row) => say(stateOf(row)),
    width: 88,
  };
  return [
    {
      key: 'object',
      title: say({ zh: '小区或居委会', en: 'Compound or committee' }),
      value: ({ object }) => object.name,
      width: 176,
      frozen: true,
    },
    ...(isStateShown ? [state] : []),
    ...shown.map((column, index) => shownColumn(column, index, say)),
    {
      key: 'file',
      title: say(WORDS.file),
      value: ({ file }) => say(sourceName(file)),
      width: 'minmax(176px, 1fr)',
    },
    { key: 'row', title: say(WORDS.row), value: ({ row }) => row, width: 72, align: 'end' },
  ];
}

function stateOf({ stands, leftOut }: EvidenceRowView): Wording {
  if (leftOut !== null) return { zh: '不计入', en: 'left out' };
  return stands ? { zh: '有效', en: 'stands' } : { zh: '不再有效', en: 'gone' };
}

/** Columns whose texts are longer or shorter than most. */
const WIDTHS: Readonly<Record<string, number>> = {
  submittedAt: 152,
  indicator: 232,
  metric: 232,
  item: 200,
  problem: 176,
  excerpt: 280,
  note: 176,
  seconds: 96,
  mark: 80,
  count: 80,
};

function shownColumn(
  { id, name, title, isFigure }: ShownColumn,
  index: number,
  say: Speaking['say'],
): TableColumn<EvidenceRowView> {
  const heading = title === undefined ? say(name) : `${id} ${title}`;
  return {
    key: `cell ${id}`,
    title: heading,
    value: ({ cells }) => sayCell(cells[index], say),
    width: WIDTHS[id] ?? (title === undefined ? 112 : 144),
    align: isFigure ? 'end' : 'start',
    isWordy: title !== undefined,
  };
}
