import { Alert, Button } from 'antd';
import type { ListAbout, ShownLists } from '../../../shared/contract/lists.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWrite } from '../../lib/operations.ts';
import { usePhase } from '../../lib/phase.tsx';
import { useTellProblems } from '../../ui/use-tell-problems.tsx';
import { useTellWritten } from '../../ui/use-tell-written.tsx';
import { WORDS } from './words.ts';

interface Props {
  readonly shown: ShownLists;
  readonly about: ListAbout;
}

/** What the common lists have that these do not, and where they say something else by now; nothing where all is alike. */
export function CommonNotice({ shown, about }: Props) {
  const drifted = shown.items.filter(({ drift }) => drift?.kind === 'changed').map(({ id }) => id);
  return (
    <>
      {shown.notStarted > 0 && <NotStarted count={shown.notStarted} about={about} />}
      {drifted.length > 0 && <Drifted ids={drifted} />}
    </>
  );
}

function NotStarted({ count, about }: { readonly count: number; readonly about: ListAbout }) {
  const { say } = useLanguage();
  const { evidencePhase: phase } = usePhase();
  const { run, isRunning } = useWrite('lists.start');
  const tellProblems = useTellProblems();
  const tellWritten = useTellWritten();
  const start = async () => {
    const started = await run({ about, phase });
    if (started.ok) tellWritten(started.value, WORDS.started);
    else tellProblems(started.problems);
  };
  return (
    <Alert
      type="info"
      title={say({
        zh: `共性清单有 ${count} 项尚未列入本居委会的清单。`,
        en: `The common lists have ${count} items that this committee does not have yet.`,
      })}
      action={
        <Button loading={isRunning} onClick={() => void start()}>
          {say(WORDS.start)}
        </Button>
      }
    />
  );
}

function Drifted({ ids }: { readonly ids: readonly string[] }) {
  const { say } = useLanguage();
  const { run, isRunning } = useWrite('lists.takeOver');
  const tellProblems = useTellProblems();
  const tellWritten = useTellWritten();
  const takeOver = async () => {
    const taken = await run({ ids: [...ids] });
    if (taken.ok) tellWritten(taken.value, WORDS.takenOver);
    else tellProblems(taken.problems);
  };
  return (
    <Alert
      type="warning"
      title={say({
        zh: `${ids.length} 项的共性清单已有改动，可逐项打开比较，或一并采用。`,
        en: `The common items of ${ids.length} have changed: open each to compare, or take all over.`,
      })}
      action={
        <Button loading={isRunning} onClick={() => void takeOver()}>
          {say(WORDS.takeOverAll)}
        </Button>
      }
    />
  );
}
