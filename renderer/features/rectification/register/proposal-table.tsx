import { useMemo } from 'react';
import type { ProposalLine, Proposals } from '../../../../shared/contract/rectification/register.ts';
import { type Speaking, useLanguage } from '../../../lib/language.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import type { TableColumn } from '../../../ui/table-column.tsx';
import styles from '../rectification.module.css';
import { WORDS } from '../words.ts';

/** How many items would be registered, and the first of them. */
export function ProposalTable({ proposals }: { readonly proposals: Proposals }) {
  const speaking = useLanguage();
  const { say, language } = speaking;
  const columns = useMemo(() => proposalColumns(speaking), [speaking]);
  const [items, compounds, standing] = [proposals.items, proposals.compounds, proposals.standing].map(
    (count) => count.toLocaleString(language),
  );
  return (
    <div className={styles.preview}>
      <div>
        {say({
          zh: `将登记 ${items} 项，涉及小区 ${compounds} 个；已登记的 ${standing} 项不再登记。`,
          en: `${items} items of ${compounds} compounds would be registered; ${standing} are already.`,
        })}
      </div>
      <DataTable
        label={say(WORDS.items)}
        columns={columns}
        rows={proposals.lines}
        rowKey={({ id }) => id}
        empty={say(WORDS.nothingFits)}
      />
    </div>
  );
}

function proposalColumns({ say }: Speaking): TableColumn<ProposalLine>[] {
  return [
    { key: 'code', title: say(WORDS.number), value: ({ code }) => code, width: 88 },
    { key: 'compound', title: say(WORDS.compound), value: ({ compound }) => compound, width: 168 },
    {
      key: 'problem',
      title: say(WORDS.problem),
      value: ({ problem }) => problem,
      width: 352,
    },
    {
      key: 'recoverable',
      title: say(WORDS.recoverable),
      value: ({ recoverable }) => recoverable,
      width: 104,
      align: 'end',
    },
    { key: 'standing', title: say(WORDS.standing), value: ({ standing }) => standing, width: 112 },
  ];
}
