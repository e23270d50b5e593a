import { App as AntApp, Button } from 'antd';
import { useState } from 'react';
import type { PlaybookView } from '../../../shared/contract/playbook.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWrite } from '../../lib/operations.ts';
import { useTellProblems } from '../../ui/use-tell-problems.tsx';
import { useTellWritten } from '../../ui/use-tell-written.tsx';
import { EntryHistory } from './entry-history.tsx';
import styles from './playbook.module.css';
import { WORDS } from './words.ts';

interface Props {
  readonly view: PlaybookView;
  readonly onChange: () => void;
  readonly onRemoved: () => void;
}

/** What can be done with the entry that is open. */
export function EntryDeeds({ view, onChange, onRemoved }: Props) {
  const { say } = useLanguage();
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const { remove, restore } = useEntryDeeds(view, onRemoved);
  return (
    <div className={styles.deeds}>
      <Button onClick={onChange}>{say(WORDS.edit)}</Button>
      {view.origin === 'changed' && <Button onClick={restore}>{say(WORDS.restore)}</Button>}
      {view.version > 1 && <Button onClick={() => setHistoryOpen(true)}>{say(WORDS.history)}</Button>}
      <Button danger onClick={remove}>
        {say(WORDS.remove)}
      </Button>
      <EntryHistory id={view.id} isOpen={isHistoryOpen} onClose={() => setHistoryOpen(false)} />
    </div>
  );
}

function useEntryDeeds({ id, entry: { title } }: PlaybookView, onRemoved: () => void) {
  const { say } = useLanguage();
  const { modal } = AntApp.useApp();
  const removing = useWrite('playbook.remove');
  const restoring = useWrite('playbook.restore');
  const tellWritten = useTellWritten();
  const tellProblems = useTellProblems();
  const removeNow = async () => {
    const removed = await removing.run({ id });
    if (!removed.ok) return tellProblems(removed.problems);
    onRemoved();
    tellWritten(removed.value, WORDS.removed);
  };
  const restoreNow = async () => {
    const restored = await restoring.run({ id });
    if (!restored.ok) return tellProblems(restored.problems);
    tellWritten(restored.value, WORDS.restored);
  };
  const remove = () =>
    modal.confirm({
      title: say({ zh: `移除《${title}》？`, en: `Remove 《${title}》?` }),
      content: say(WORDS.removeText),
      okText: say(WORDS.remove),
      okButtonProps: { danger: true },
      cancelText: say(WORDS.cancel),
      onOk: removeNow,
    });
  return { remove, restore: () => void restoreNow() };
}
