import { App as AntApp, Button } from 'antd';
import { useLanguage } from '../../../lib/language.ts';
import { useWrite } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { useTellProblems } from '../../../ui/use-tell-problems.tsx';
import { enterAllAsk, enterAllWords, enteredWords, WORDS } from './words.ts';

/** Enters what is coded in all interviews, once a person confirmed it; nothing where there is nothing to enter. */
export function EnterAllButton({ interviews }: { readonly interviews: number }) {
  const { say } = useLanguage();
  const { message, modal } = AntApp.useApp();
  const { evidencePhase: phase } = usePhase();
  const { run, isRunning } = useWrite('interviews.enterAll');
  const tellProblems = useTellProblems();
  if (interviews === 0) return null;
  const enter = async () => {
    const entered = await run({ phase });
    if (!entered.ok) tellProblems(entered.problems);
    else {
      const { topics, sequence, warnings } = entered.value;
      if (warnings.length > 0) tellProblems(warnings);
      void message.success(say(enteredWords(topics, sequence)));
    }
  };
  const ask = () =>
    void modal.confirm({
      title: say(enterAllWords(interviews)),
      content: say(enterAllAsk(interviews)),
      cancelText: say(WORDS.cancel),
      onOk: enter,
    });
  return (
    <Button loading={isRunning} onClick={ask}>
      {say(enterAllWords(interviews))}
    </Button>
  );
}
