import { Button } from 'antd';
import { useLanguage } from '../../lib/language.ts';
import styles from './reports-screen.module.css';
import { WORDS } from './words.ts';

/** The one button of the screen. */
export function ExportButton({ count, onExport }: { readonly count: number; readonly onExport: () => void }) {
  const { language, say } = useLanguage();
  const all = count.toLocaleString(language);
  return (
    <Button type="primary" size="large" block disabled={count === 0} onClick={onExport}>
      {say({ zh: `导出 ${all} 份`, en: count === 1 ? 'Export 1 file' : `Export ${all} files` })}
    </Button>
  );
}

interface RunningProps {
  /** How many files there will be. */
  readonly count: number;
  /** How many are written; null where this screen does not know, since it was left and entered again. */
  readonly done: number | null;
  readonly onStop: () => void;
}

/** In the button's place while it works: how far it is, and a way to stop it. */
export function RunningExport({ count, done, onStop }: RunningProps) {
  const { language, say } = useLanguage();
  const all = count.toLocaleString(language);
  if (done === null)
    return <p role="status">{say({ zh: `正在导出 ${all} 份…`, en: `Exporting ${all} files…` })}</p>;
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
