import { Alert, Button } from 'antd';
import type { ListItemView } from '../../../../shared/contract/lists.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useWrite } from '../../../lib/operations.ts';
import { useTellProblems } from '../../../ui/use-tell-problems.tsx';
import { useTellWritten } from '../../../ui/use-tell-written.tsx';
import { WORDS } from '../words.ts';

/** What the common item says by now, to be taken over; nothing where it says the same. */
export function ItemDrift({ item: { id, drift } }: { readonly item: ListItemView }) {
  const { say } = useLanguage();
  const { run, isRunning } = useWrite('lists.takeOver');
  const tellProblems = useTellProblems();
  const tellWritten = useTellWritten();
  if (drift === null) return null;
  if (drift.kind === 'removed') return <Alert type="warning" title={say(WORDS.commonRemoved)} />;
  const takeOver = async () => {
    const taken = await run({ ids: [id] });
    if (taken.ok) tellWritten(taken.value, WORDS.takenOver);
    else tellProblems(taken.problems);
  };
  return (
    <Alert
      type="warning"
      title={`${say(WORDS.commonNow)}${drift.text}`}
      description={drift.note === '' ? undefined : drift.note}
      action={
        <Button loading={isRunning} onClick={() => void takeOver()}>
          {say(WORDS.takeOver)}
        </Button>
      }
    />
  );
}
