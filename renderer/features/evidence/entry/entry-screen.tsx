import { useSearchParams } from 'react-router';
import type { EntryChoices } from '../../../../shared/contract/entry.ts';
import { useRead } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { chosenEntry } from './chosen-entry.ts';
import styles from './entry-screen.module.css';
import { EntryToolbar } from './entry-toolbar.tsx';
import { EntryView } from './entry-view.tsx';

/** Typing evidence in by keyboard: grids, paper questionnaires, interviews. What is chosen stands in the address. */
export function EntryScreen() {
  const { evidencePhase: phase } = usePhase();
  const { value, problems, isLoading } = useRead('entry.choices', { phase });
  if (isLoading) return <Loading />;
  if (value === null) return <ProblemList problems={problems} />;
  return <ChosenEntry choices={value} />;
}

function ChosenEntry({ choices }: { readonly choices: EntryChoices }) {
  const [search, setSearch] = useSearchParams();
  const chosen = chosenEntry(search, choices);
  const choose = (part: Readonly<Record<string, string>>) =>
    setSearch({ ...Object.fromEntries(search), ...part }, { replace: true });
  return (
    <div className={styles.screen}>
      <EntryToolbar choices={choices} chosen={chosen} onChoose={choose} />
      <EntryView choices={choices} chosen={chosen} />
    </div>
  );
}
