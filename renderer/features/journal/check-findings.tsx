import { Alert } from 'antd';
import { useLanguage } from '../../lib/language.ts';
import { ProblemList } from '../../ui/problem-list.tsx';
import styles from './journal-screen.module.css';
import type { Check, Checked } from './use-check.ts';

/** What a check of the workspace found, in words; nothing as long as there was none. */
export function CheckFindings({ check: { checked, problems, forget } }: { readonly check: Check }) {
  return (
    <div aria-live="polite" className={styles.findings}>
      <ProblemList problems={[...problems, ...(checked?.problems ?? [])]} onClose={forget} />
      {checked?.problems.length === 0 && <Sound checked={checked} onClose={forget} />}
    </div>
  );
}

interface SoundProps {
  readonly checked: Checked;
  readonly onClose: () => void;
}

function Sound({ checked: { entries, head }, onClose }: SoundProps) {
  const { say } = useLanguage();
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
        <span className={styles.head}>
          {say({
            zh: `日志共 ${entries} 条，末条摘要 ${head}`,
            en: `The journal has ${entries} entries; the hash of the last is ${head}`,
          })}
        </span>
      }
    />
  );
}
