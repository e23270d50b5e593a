import { Button, Progress } from 'antd';
import type { JobProgress } from '../../../shared/contract/events.ts';
import { cancelJob, useJobs } from '../../lib/jobs.ts';
import { useLanguage } from '../../lib/language.ts';
import { useIsLate } from '../../ui/use-is-late.ts';
import styles from './job-bar.module.css';

/** Work that takes longer than a moment: what it is at, how far it has come, and a way to stop it. */
export function JobBar() {
  const jobs = useJobs();
  return (
    <div className={styles.bar} aria-live="polite">
      {jobs.map((job) => (
        <JobLine key={job.job} job={job} />
      ))}
    </div>
  );
}

function JobLine({ job: { job, step, done, total } }: { readonly job: JobProgress }) {
  const { say } = useLanguage();
  const percent = total > 0 ? Math.floor((100 * done) / total) : null;
  return useIsLate() ? (
    <div className={styles.line}>
      <span className={styles.step}>{say(step)}</span>
      {percent === null ? (
        <span className={styles.moving} aria-hidden="true" />
      ) : (
        <Progress className={styles.progress ?? ''} percent={percent} size="small" aria-label={say(step)} />
      )}
      <Button size="small" onClick={() => cancelJob(job)}>
        {say({ zh: '取消', en: 'Cancel' })}
      </Button>
    </div>
  ) : null;
}
