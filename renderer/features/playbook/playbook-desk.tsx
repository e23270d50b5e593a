import { useRef } from 'react';
import type { PlaybookList } from '../../../shared/contract/playbook.ts';
import { useLanguage } from '../../lib/language.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useLeaveGuard } from '../../ui/use-leave-guard.tsx';
import { AdoptButton } from './adopt-button.tsx';
import { EntryForm } from './entry-form.tsx';
import { EntryList } from './entry-list.tsx';
import { EntryPane } from './entry-pane.tsx';
import styles from './playbook.module.css';
import { Shelves } from './shelves.tsx';
import type { PlaybookPlace } from './use-playbook-place.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly list: PlaybookList;
  readonly place: PlaybookPlace;
  readonly goTo: (place: Partial<PlaybookPlace>) => void;
  /** Words or an indicator narrow what is shown. */
  readonly isNarrowed: boolean;
}

/** Shelves, the entries of one, and the entry that is open; where there is little room, one of them at a time. */
export function PlaybookDesk({ list, place, goTo, isNarrowed }: Props) {
  const { say } = useLanguage();
  const unsaved = useRef(false);
  useLeaveGuard(unsaved, (from, to) => from.pathname !== to.pathname || from.search !== to.search);
  const { entry, deed } = place;
  const isEmpty = list.found === 0 && !isNarrowed;
  if (isEmpty && deed === null)
    return (
      <EmptyState
        title={say(WORDS.empty)}
        text={say(WORDS.emptyText)}
        actions={list.missing > 0 && <AdoptButton missing={list.missing} />}
      />
    );
  const isReading = deed !== null || entry !== null;
  return (
    <div className={`${styles.desk} ${isReading ? styles.isReading : ''}`}>
      {deed === null && <Steps list={list} place={place} goTo={goTo} />}
      <Shelves shelves={list.shelves} found={list.found} place={place} goTo={goTo} />
      <EntryList entries={list.entries} chosen={entry} onChoose={(id) => goTo({ entry: id, deed: null })} />
      <div className={styles.reading}>
        {deed === 'new' && (
          <EntryForm
            key="new"
            view={null}
            unsaved={unsaved}
            onDone={(id) => goTo({ entry: id, deed: null })}
          />
        )}
        {deed !== 'new' && entry !== null && (
          <EntryPane key={entry} id={entry} isChanging={deed === 'edit'} unsaved={unsaved} goTo={goTo} />
        )}
        {!isReading && <p className={styles.hint}>{say(WORDS.choose)}</p>}
      </div>
    </div>
  );
}

/** J and K go from one entry to the next. */
function Steps({ list: { entries }, place, goTo }: Pick<Props, 'list' | 'place' | 'goTo'>) {
  const step = (by: number) => {
    const at = entries.findIndex(({ id }) => id === place.entry);
    const next = at === -1 ? entries[0] : entries[at + by];
    if (next !== undefined) goTo({ entry: next.id, deed: null });
  };
  useKeys({ j: () => step(1), k: () => step(-1) });
  return null;
}
