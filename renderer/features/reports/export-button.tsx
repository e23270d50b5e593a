import { Button } from 'antd';
import { useLanguage } from '../../lib/language.ts';
import styles from './reports-screen.module.css';
import { WORDS } from './words.ts';

interface Props {
  /** How many files there will be. */
  readonly count: number;
  /** How many are written, while it is running; else null. */
  readonly done: number | null;
  readonly onExport: () => void;
  readonly onStop: () => void;
}

/** The one button of the screen; while it works, it says how far it is and can be stopped. */
export function ExportButton({ count, done, onExport, onStop }: Props) {
  const { language, say } = useLanguage();
  const all = count.toLocaleString(language);
  if (done === null) {
    return (
      <Button type="primary" size="large" block disabled={count === 0} onClick={onExport}>
        {say({ zh: `导出 ${all} 份`, en: count === 1 ? 'Export 1 file' : `Export ${all} files` })}
      </Button>
    );
  }
  const written = done.toLocaleString(language);
  return (
    <div className={styles.running}>
      <span role="status">
        {say({ zh: `已写好 ${written} / ${all} 份`, en: `${written} of ${all} written` })}
      </span>
      <Button onClick={onStop}>{say(WORDS.stop)}</Button>
    </div>
  );
}
