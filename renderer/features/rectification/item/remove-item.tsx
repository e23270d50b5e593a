import { Button, Popconfirm } from 'antd';
import type { ItemDetails } from '../../../../shared/contract/rectification/items.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useWrite } from '../../../lib/operations.ts';
import { useTellProblems } from '../../../ui/use-tell-problems.tsx';
import { useTellWritten } from '../../../ui/use-tell-written.tsx';
import { WORDS } from '../words.ts';

interface Props {
  readonly item: ItemDetails;
  readonly onRemoved: () => void;
}

/** Takes the item off the list, after one more question. */
export function RemoveItem({ item, onRemoved }: Props) {
  const { say } = useLanguage();
  const { run } = useWrite('rectification.remove');
  const tellProblems = useTellProblems();
  const tellWritten = useTellWritten();
  const remove = async () => {
    const removed = await run({ id: item.id });
    if (!removed.ok) return tellProblems(removed.problems);
    onRemoved();
    tellWritten(removed.value, WORDS.removed);
  };
  return (
    <Popconfirm
      title={say(WORDS.removeSure)}
      description={say(WORDS.removeText)}
      okText={say(WORDS.remove)}
      cancelText={say(WORDS.cancel)}
      onConfirm={() => void remove()}
    >
      <Button danger>{say(WORDS.remove)}</Button>
    </Popconfirm>
  );
}
