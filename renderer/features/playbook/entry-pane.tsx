import { Button } from 'antd';
import type { RefObject } from 'react';
import { useLanguage } from '../../lib/language.ts';
import { useRead } from '../../lib/operations.ts';
import { usePhase } from '../../lib/phase.tsx';
import { useKeys } from '../../lib/use-keys.ts';
import { Loading } from '../../ui/loading.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { EntryDeeds } from './entry-deeds.tsx';
import { EntryFits } from './entry-fits.tsx';
import { EntryForm } from './entry-form.tsx';
import { EntryText } from './entry-text.tsx';
import styles from './playbook.module.css';
import type { PlaybookPlace } from './use-playbook-place.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly id: string;
  readonly isChanging: boolean;
  readonly unsaved: RefObject<boolean>;
  readonly goTo: (place: Partial<PlaybookPlace>) => void;
}

/** The entry that is open: its text, what it would help, and what can be done with it. */
export function EntryPane({ id, isChanging, unsaved, goTo }: Props) {
  const { say } = useLanguage();
  const { evidencePhase: phase } = usePhase();
  const { value: view, problems } = useRead('playbook.entry', { id, phase });
  const back = () => goTo({ entry: null, deed: null });
  const change = () => goTo({ deed: 'edit' });
  if (view !== null && isChanging)
    return <EntryForm view={view} unsaved={unsaved} onDone={() => goTo({ deed: null })} />;
  return (
    <>
      <Button type="link" className={styles.back ?? ''} onClick={back}>
        {say(WORDS.back)}
      </Button>
      {view === null ? (
        problems.length === 0 ? (
          <Loading />
        ) : (
          <ProblemList problems={problems} />
        )
      ) : (
        <>
          <ChangeKey onChange={change} />
          <EntryText view={view} deeds={<EntryDeeds view={view} onChange={change} onRemoved={back} />} />
          <EntryFits view={view} />
        </>
      )}
    </>
  );
}

function ChangeKey({ onChange }: { readonly onChange: () => void }) {
  useKeys({ e: onChange });
  return null;
}
