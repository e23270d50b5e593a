import { Input, Select } from 'antd';
import { type JournalAction, journalActionSchema } from '../../../shared/model/journal.ts';
import { useLanguage } from '../../lib/language.ts';
import styles from './journal-screen.module.css';
import { ACTIONS, WORDS } from './words.ts';

/** Which entries are wanted. */
export interface JournalFilter {
  /** None means every kind. */
  readonly actions: JournalAction[];
  /** Null means everybody. */
  readonly author: string | null;
  readonly text: string;
}

/** Every entry. */
export const ALL: JournalFilter = { actions: [], author: null, text: '' };

interface Props {
  readonly filter: JournalFilter;
  readonly authors: readonly string[];
  readonly onChange: (filter: JournalFilter) => void;
}

/** Chooses entries by kind, person and text. */
export function FilterBar({ filter, authors, onChange }: Props) {
  const { say } = useLanguage();
  return (
    <>
      <Select<JournalAction[]>
        className={styles.kinds ?? ''}
        mode="multiple"
        allowClear
        aria-label={say(WORDS.kinds)}
        placeholder={say(WORDS.allKinds)}
        value={filter.actions}
        onChange={(actions) => onChange({ ...filter, actions })}
        options={journalActionSchema.options.map((value) => ({ value, label: say(ACTIONS[value]) }))}
      />
      <Select<string | null>
        className={styles.person ?? ''}
        allowClear
        aria-label={say(WORDS.person)}
        placeholder={say(WORDS.everybody)}
        value={filter.author}
        onChange={(author) => onChange({ ...filter, author: author ?? null })}
        options={authors.map((value) => ({ value, label: value }))}
      />
      <Input
        className={styles.find ?? ''}
        allowClear
        aria-label={say(WORDS.find)}
        placeholder={say(WORDS.find)}
        value={filter.text}
        onChange={({ target }) => onChange({ ...filter, text: target.value })}
      />
    </>
  );
}
