import { Button } from 'antd';
import { useLanguage } from '../../lib/language.ts';
import { useWrite } from '../../lib/operations.ts';
import { useTellProblems } from '../../ui/use-tell-problems.tsx';
import { useTellWritten } from '../../ui/use-tell-written.tsx';
import { WORDS } from './words.ts';

/** Takes the entries that come with the program and are missing here. */
export function AdoptButton({ missing }: { readonly missing: number }) {
  const { say } = useLanguage();
  const { run, isRunning } = useWrite('playbook.adopt');
  const tellWritten = useTellWritten();
  const tellProblems = useTellProblems();
  const adopt = async () => {
    const adopted = await run({});
    if (!adopted.ok) return tellProblems(adopted.problems);
    const { batch } = adopted.value;
    if (batch !== null) tellWritten({ batch }, WORDS.adopted);
  };
  return (
    <Button onClick={() => void adopt()} loading={isRunning}>
      {say({ zh: `${WORDS.adopt.zh}（${missing} 条）`, en: `${WORDS.adopt.en} (${missing})` })}
    </Button>
  );
}
