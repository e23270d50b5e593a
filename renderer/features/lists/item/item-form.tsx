import { Button, Form } from 'antd';
import { useState } from 'react';
import type { ListAbout, ListEntry, ListItemView, ShownLists } from '../../../../shared/contract/lists.ts';
import type { List } from '../../../../shared/model/records/list-item.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useWrite } from '../../../lib/operations.ts';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { useTellProblems } from '../../../ui/use-tell-problems.tsx';
import { useTellWritten } from '../../../ui/use-tell-written.tsx';
import styles from '../lists.module.css';
import { WORDS } from '../words.ts';
import { AnswerFields } from './answer-fields.tsx';
import { entryOf } from './entry-of.ts';
import { ItemFields } from './item-fields.tsx';

interface Props {
  readonly shown: ShownLists;
  readonly about: ListAbout;
  readonly list: List;
  /** Null for a new one. */
  readonly item: ListItemView | null;
  readonly onClose: () => void;
}

/** What an item says, to be changed and saved; of a need also what meets it. */
export function ItemForm({ shown, about, list, item, onClose }: Props) {
  const { say } = useLanguage();
  const [entry, setEntry] = useState<ListEntry>(() => entryOf(list, item));
  const { run, isRunning, problems } = useWrite('lists.save');
  const tellWritten = useTellWritten();
  const change = (part: Partial<ListEntry>) => setEntry((before) => ({ ...before, ...part }));
  const save = async () => {
    const saved = await run({ id: item?.id ?? null, about, entry });
    if (!saved.ok) return;
    onClose();
    tellWritten(saved.value, WORDS.saved);
  };
  return (
    <Form layout="vertical" onFinish={() => void save()}>
      <ItemFields shown={shown} about={about} item={item} entry={entry} onChange={change} />
      {entry.list === 'needs' && (
        <AnswerFields
          shown={shown}
          item={item}
          answer={entry.answer}
          onChange={(answer) => change({ answer })}
        />
      )}
      <ProblemList problems={problems} />
      <div className={styles.foot}>
        <Button type="primary" htmlType="submit" loading={isRunning} disabled={entry.text.trim() === ''}>
          {say(WORDS.save)}
        </Button>
        <Button onClick={onClose}>{say(WORDS.cancel)}</Button>
        {item !== null && <RemoveItem id={item.id} onRemoved={onClose} />}
      </div>
    </Form>
  );
}

function RemoveItem({ id, onRemoved }: { readonly id: string; readonly onRemoved: () => void }) {
  const { say } = useLanguage();
  const { run } = useWrite('lists.remove');
  const tellProblems = useTellProblems();
  const tellWritten = useTellWritten();
  const remove = async () => {
    const removed = await run({ ids: [id] });
    if (!removed.ok) return tellProblems(removed.problems);
    onRemoved();
    tellWritten(removed.value, WORDS.removed);
  };
  return (
    <Button className={styles.end ?? ''} danger onClick={() => void remove()}>
      {say(WORDS.remove)}
    </Button>
  );
}
