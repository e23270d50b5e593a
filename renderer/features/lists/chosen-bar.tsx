import { Button, Select } from 'antd';
import { type List, type ListState, stateName, statesOf } from '../../../shared/model/records/list-item.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWrite } from '../../lib/operations.ts';
import { useTellProblems } from '../../ui/use-tell-problems.tsx';
import { useTellWritten } from '../../ui/use-tell-written.tsx';
import styles from './lists.module.css';
import { WORDS } from './words.ts';

interface Props {
  readonly list: List;
  readonly ids: readonly string[];
  readonly onDone: () => void;
}

/** What can be done with the items that are chosen; nothing where none is. */
export function ChosenBar({ list, ids, onDone }: Props) {
  const { say } = useLanguage();
  const move = useWrite('lists.move');
  const remove = useWrite('lists.remove');
  const tellProblems = useTellProblems();
  const tellWritten = useTellWritten();
  if (ids.length === 0) return null;
  const moveTo = async (state: ListState) => {
    const moved = await move.run({ ids: [...ids], state });
    if (!moved.ok) return tellProblems(moved.problems);
    onDone();
    tellWritten(moved.value, WORDS.moved);
  };
  const takeOff = async () => {
    const removed = await remove.run({ ids: [...ids] });
    if (!removed.ok) return tellProblems(removed.problems);
    onDone();
    tellWritten(removed.value, WORDS.removed);
  };
  return (
    <div className={styles.bar} role="toolbar" aria-label={say(WORDS.chosen)}>
      <span>
        {say(WORDS.chosen)} {ids.length}
      </span>
      <Select<ListState>
        className={styles.moving ?? ''}
        aria-label={say(WORDS.setState)}
        placeholder={say(WORDS.setState)}
        value={null}
        onChange={(state) => {
          if (state !== null) void moveTo(state);
        }}
        options={statesOf(list).map((state) => ({ value: state, label: say(stateName(list, state)) }))}
      />
      <Button danger onClick={() => void takeOff()}>
        {say(WORDS.remove)}
      </Button>
    </div>
  );
}
