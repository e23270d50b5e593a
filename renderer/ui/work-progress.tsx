import { Button, Progress } from 'antd';
import type { JobProgress } from '../../shared/contract/events.ts';
import { useLanguage } from '../lib/language.ts';
import styles from './work-progress.module.css';

interface Props {
  readonly progress: JobProgress;
  readonly onCancel: () => void;
}

/** How far a piece of work has come, and a way to stop it; for places where there is no frame around the screen. */
export function WorkProgress({ progress: { step, done, total }, onCancel }: Props) {
  const { say } = useLanguage();
  const percent = total > 0 ? Math.floor((100 * done) / total) : 0;
  return (
    <div className={styles.progress}>
      <span aria-live="polite">{say(step)}</span>
      <Progress
        percent={percent}
        strokeColor="var(--ant-color-primary)"
        status="active"
        aria-label={say(step)}
      />
      <Button onClick={onCancel}>{say({ zh: '取消', en: 'Cancel' })}</Button>
    </div>
  );
}
