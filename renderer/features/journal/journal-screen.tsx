import { Pagination } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../lib/language.ts';
import { useRead } from '../../lib/operations.ts';
import { HelpDrawer } from '../../ui/help-drawer.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { Screen } from '../../ui/screen.tsx';
import { CheckButton } from './check-button.tsx';
import { ALL, FilterBar, type JournalFilter } from './filter-bar.tsx';
import { JournalList } from './journal-list.tsx';
import styles from './journal-screen.module.css';
import { HELP, WORDS } from './words.ts';

const PAGE = 50;

/** The journal as a list in words, and the check of everything it vouches for. */
export function JournalScreen() {
  const { say } = useLanguage();
  const [filter, setFilter] = useState<JournalFilter>(ALL);
  const [page, setPage] = useState(1);
  const { value, problems } = useRead('journal.page', { ...filter, offset: (page - 1) * PAGE, limit: PAGE });
  const choose = (chosen: JournalFilter) => {
    setFilter(chosen);
    setPage(1);
  };
  return (
    <Screen
      title={say(WORDS.title)}
      aside={value === null ? '' : say(sayFound(value))}
      actions={<HelpDrawer title={say(WORDS.title)} help={HELP} />}
      toolbar={<FilterBar filter={filter} authors={value?.authors ?? []} onChange={choose} />}
    >
      <div className={styles['journal']}>
        <CheckButton />
        <ProblemList problems={problems} />
        {value === null ? <Loading /> : <JournalList lines={value.lines} />}
        {value !== null && value.found > PAGE && (
          <Pagination
            aria-label={say(WORDS.pages)}
            current={page}
            pageSize={PAGE}
            total={value.found}
            showSizeChanger={false}
            onChange={setPage}
          />
        )}
      </div>
    </Screen>
  );
}

function sayFound({ entries, found }: { readonly entries: number; readonly found: number }) {
  if (entries === found) return { zh: `共 ${entries} 条`, en: `${entries} entries` };
  return { zh: `共 ${entries} 条，符合 ${found} 条`, en: `${found} of ${entries} entries` };
}
