import { useEffect, useRef } from 'react';
import type { PlaybookLine } from '../../../shared/contract/playbook.ts';
import { useLanguage } from '../../lib/language.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './playbook.module.css';
import { ORIGINS, WORDS } from './words.ts';

interface Props {
  readonly entries: readonly PlaybookLine[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** The entries of a shelf by their titles, with whom they are for. */
export function EntryList({ entries, chosen, onChoose }: Props) {
  const { say } = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (chosen !== null)
      list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  if (entries.length === 0)
    return (
      <div className={styles.list}>
        <EmptyState title={say(WORDS.none)} text={say(WORDS.noneText)} />
      </div>
    );
  return (
    <ul ref={list} aria-label={say(WORDS.list)} className={styles.list}>
      {entries.map(({ id, title, types, when, origin }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.entry}
            aria-current={id === chosen}
            onClick={() => onChoose(id)}
          >
            <span className={styles.entryTitle} lang="zh-CN">
              {title}
            </span>
            <span className={styles.entryFor}>
              {types.length === 0 ? say(WORDS.general) : <span lang="zh-CN">{types.join('、')}</span>}
              {origin !== 'built-in' && <span className={styles.origin}>{say(ORIGINS[origin])}</span>}
            </span>
            <span className={styles.entryWhen} lang="zh-CN">
              {when}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
