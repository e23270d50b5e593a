import { Tabs } from 'antd';
import { useMemo } from 'react';
import {
  FOUR_LIST_NAMES,
  type FourList,
  type FourListRow,
} from '../../../shared/action/analysis/analysis.ts';
import type { Wording } from '../../../shared/language/wording.ts';
import { useLanguage } from '../../lib/language.ts';
import { type PlainColumn, PlainTable } from '../../ui/plain-table.tsx';
import styles from './analysis.module.css';
import { WORDS } from './words.ts';

/** So many rows stand on the screen; the rest is in the file that is exported. */
const MOST = 200;

/** 资源, 服务, 需要, 治理: each with how many it has. */
export function FourLists({ lists }: { readonly lists: readonly FourList[] }) {
  const { say, language } = useLanguage();
  return (
    <section aria-label={say(WORDS.lists)}>
      <Tabs
        items={lists.map((list) => ({
          key: list.key,
          label: `${say(FOUR_LIST_NAMES[list.key])} ${list.rows.length.toLocaleString(language)}`,
          children: <ListTable list={list} />,
        }))}
      />
    </section>
  );
}

function ListTable({ list }: { readonly list: FourList }) {
  const { say, language } = useLanguage();
  const columns = useMemo(() => listColumns(say), [say]);
  const { key, rows } = list;
  if (rows.length === 0) return <p className={styles.quiet}>{say(WORDS.empty)}</p>;
  const hidden = rows.length - MOST;
  return (
    <>
      <PlainTable
        label={say(FOUR_LIST_NAMES[key])}
        columns={columns}
        rows={rows.slice(0, MOST)}
        rowKey={({ id }) => id}
      />
      {hidden > 0 && <p className={styles.quiet}>{say(moreWords(hidden.toLocaleString(language)))}</p>}
    </>
  );
}

function listColumns(say: (wording: Wording) => string): PlainColumn<FourListRow>[] {
  return [
    { key: 'text', title: say(WORDS.item), cell: ({ text }) => text },
    { key: 'whose', title: say(WORDS.owner), cell: ({ whose }) => whose },
    { key: 'category', title: say(WORDS.category), cell: ({ category }) => say(category) },
    {
      ...{ key: 'state', title: say(WORDS.state) },
      cell: ({ state, isOpen }) => (
        <>
          {say(state)}
          {isOpen && <span className={styles.missing}>{` · ${say(WORDS.open)}`}</span>}
        </>
      ),
    },
    { key: 'answer', title: say(WORDS.answer), cell: ({ answer }) => say(answer) || '—' },
  ];
}

function moreWords(hidden: string) {
  return { zh: `另有 ${hidden} 条，见导出的文件。`, en: `${hidden} more stand in the exported file.` };
}
