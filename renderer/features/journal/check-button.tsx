import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { OutputOf } from '../../lib/client.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWork } from '../../lib/operations.ts';
import { ProblemList } from '../../ui/problem-list.tsx';
import styles from './journal-screen.module.css';
import { WORDS } from './words.ts';

type Checked = OutputOf<'journal.check'>;

/** Checks the workspace and says in words what was found. */
export function CheckButton() {
  const { say } = useLanguage();
  const [checked, setChecked] = useState<Checked | null>(null);
  const { run, isRunning, problems, forget } = useWork('journal.check');
  const check = async () => {
    setChecked(null);
    const result = await run({});
    if (result.ok) setChecked(result.value);
  };
  return (
    <div className={styles['check']} aria-live="polite">
      <Button onClick={() => void check()} loading={isRunning}>
        {say(WORDS.check)}
      </Button>
      <ProblemList problems={problems} onClose={forget} />
      {checked !== null && <Findings checked={checked} onClose={() => setChecked(null)} />}
    </div>
  );
}

interface FindingsProps {
  readonly checked: Checked;
  readonly onClose: () => void;
}

function Findings({ checked: { problems, entries, head }, onClose }: FindingsProps) {
  const { say } = useLanguage();
  if (problems.length > 0) return <ProblemList problems={problems} onClose={onClose} />;
  return (
    <Alert
      type="success"
      showIcon
      closable={{ onClose }}
      title={say({
        zh: '完好：文件、日志，以及日志记下的导则、导入和成绩都与当时写下的一样。',
        en: 'Sound: file, journal, and every guideline, import and run it vouches for are as they were written.',
      })}
      description={
        <span className={styles['head']}>
          {say({
            zh: `日志共 ${entries} 条，末条摘要 ${head}`,
            en: `The journal has ${entries} entries; the last one’s hash is ${head}`,
          })}
        </span>
      }
    />
  );
}
