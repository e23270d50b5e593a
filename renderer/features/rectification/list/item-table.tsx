import { useMemo } from 'react';
import { useLanguage } from '../../../lib/language.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { PagedTable } from '../../../ui/paged-table.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import type { FilterInUse } from '../use-item-filter.ts';
import { WORDS } from '../words.ts';
import { itemColumns } from './item-columns.tsx';
import type { ShownItems } from './use-items.ts';

interface Props {
  readonly items: ShownItems;
  readonly using: FilterInUse;
}

/** The items as rows. */
export function ItemTable({ items: { list, total, rowAt, onSee, problems }, using }: Props) {
  const speaking = useLanguage();
  const columns = useMemo(() => itemColumns(speaking), [speaking]);
  if (total === null) return problems.length > 0 ? <ProblemList problems={problems} /> : <Loading />;
  if (total === 0) return <EmptyState title={speaking.say(WORDS.nothingFits)} />;
  return (
    <PagedTable
      key={list}
      label={speaking.say(WORDS.items)}
      columns={columns}
      total={total}
      rowAt={rowAt}
      onSee={onSee}
      onOpen={({ id }) => using.setOpen(id)}
      isOpen={({ id, number }) => id === using.open || number === using.open}
    />
  );
}
