import { useState } from 'react';
import type { ListItemView } from '../../../shared/contract/lists.ts';
import {
  LIST_CATEGORIES,
  LIST_CATEGORY_NAMES,
  LIST_NAMES,
  type List,
} from '../../../shared/model/records/list-item.ts';
import { useLanguage } from '../../lib/language.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { ItemRow } from './item-row.tsx';
import styles from './lists.module.css';
import { WORDS } from './words.ts';

interface Props {
  readonly list: List;
  readonly items: readonly ListItemView[];
  /** Only needs without an answer are shown. */
  readonly isFiltered: boolean;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/** The items of one list by category; several can be chosen and changed at once. */
export function ItemTable({ list, items, isFiltered, openId, onOpen }: Props) {
  const { say } = useLanguage();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const standing = items.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  if (items.length === 0) return <NoItems list={list} isFiltered={isFiltered} />;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <>
      <ChosenBar list={list} ids={standing} onDone={() => setChosen(new Set())} />
      <table className={styles.table} aria-label={say(LIST_NAMES[list])}>
        <TableHead list={list} />
        {LIST_CATEGORIES[list].map((category) => {
          const inside = items.filter((item) => item.category === category);
          return inside.length === 0 ? null : (
            <tbody key={category}>
              <tr className={styles.category}>
                <th colSpan={list === 'needs' ? 6 : 5} scope="rowgroup">
                  {say(LIST_CATEGORY_NAMES[category])} <span className={styles.count}>{inside.length}</span>
                </th>
              </tr>
              {inside.map((item) => (
                <ItemRow
                  key={item.id}
                  item={item}
                  isChosen={chosen.has(item.id)}
                  isOpen={item.id === openId}
                  onChoose={() => toggle(item.id)}
                  onOpen={() => onOpen(item.id)}
                />
              ))}
            </tbody>
          );
        })}
      </table>
    </>
  );
}

function TableHead({ list }: Pick<Props, 'list'>) {
  const { say } = useLanguage();
  return (
    <thead>
      <tr>
        <th className={styles.tick} aria-label={say(WORDS.choose)} />
        <th>{say(WORDS.text)}</th>
        {list === 'needs' && <th className={styles.figure}>{say(WORDS.asked)}</th>}
        <th className={styles.state}>{say(WORDS.state)}</th>
        <th className={styles.answer}>{say(list === 'needs' ? WORDS.answer : WORDS.note)}</th>
        <th className={styles.source}>{say(WORDS.source)}</th>
      </tr>
    </thead>
  );
}

function NoItems({ list, isFiltered }: Pick<Props, 'list' | 'isFiltered'>) {
  const { say } = useLanguage();
  if (isFiltered) return <EmptyState title={say(WORDS.nothingUnmatched)} />;
  const text = list === 'needs' ? WORDS.emptyNeeds : WORDS.emptyOffers;
  return <EmptyState title={say(WORDS.emptyTitle)} text={say(text)} />;
}
