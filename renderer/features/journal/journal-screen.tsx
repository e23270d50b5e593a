import { Button, Pagination } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../lib/language.ts';
import { useRead } from '../../lib/operations.ts';
import { useLastKnown } from '../../lib/use-last-known.ts';
import { HelpDrawer } from '../../ui/help-drawer.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { Screen } from '../../ui/screen.tsx';
import { CheckFindings } from './check-findings.tsx';
import { ALL, FilterBar, type JournalFilter } from './filter-bar.tsx';
import { JournalList } from './journal-list.tsx';
import styles from './journal-screen.module.css';
import { useCheck } from './use-check.ts';
import { HELP, WORDS } from './words.ts';

const PAGE = 50;

/** The journal as a list in words, and the check of everything it vouches for. */
export function JournalScreen() {
  const { say } = useLanguage();
  const check = useCheck();
  const [filter, setFilter] = useState<JournalFilter>(ALL);
  const [page, setPage] = useState(1);
  const { value, problems } = useRead('journal.page', { ...filter, offset: (page - 1) * PAGE, limit: PAGE });
  const journal = useLastKnown(value);
  const choose = (chosen: JournalFilter) => {
    setFilter(chosen);
    setPage(1);
  };
  return (
    <Screen
      title={say(WORDS.title)}
      aside={journal === null ? '' : say(sayFound(journal))}
      actions={
        <>
          <Button onClick={check.run} disabled={check.isRunning}>
            {say(WORDS.check)}
          </Button>
          <HelpDrawer title={say(WORDS.title)} help={HELP} />
        </>
      }
      toolbar={<FilterBar filter={filter} authors={journal?.authors ?? []} onChange={choose} />}
    >
      <div className={styles.journal}>
        <CheckFindings check={check} />
        <ProblemList problems={problems} />
        {journal === null ? <Loading /> : <JournalList lines={journal.lines} />}
        <Pages page={page} found={journal?.found ?? 0} onChoose={setPage} />
      </div>
    </Screen>
  );
}

interface PagesProps {
  readonly page: number;
  readonly found: number;
  readonly onChoose: (page: number) => void;
}

/** The way through a journal of more than one page. */
function Pages({ page, found, onChoose }: PagesProps) {
  const { say } = useLanguage();
  if (found <= PAGE) return null;
  return (
    <nav aria-label={say(WORDS.pages)}>
      <Pagination
        current={page}
        pageSize={PAGE}
        total={found}
        showSizeChanger={false}
        onChange={(chosen) => onChoose(chosen)}
      />
    </nav>
  );
}

function sayFound({ entries, found }: { readonly entries: number; readonly found: number }) {
  if (entries === found) return { zh: `共 ${entries} 条`, en: `${entries} entries` };
  return { zh: `共 ${entries} 条，符合 ${found} 条`, en: `${found} of ${entries} entries` };
}
