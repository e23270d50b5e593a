import type { PropsWithChildren } from 'react';
import type { OpenWorkspace } from '../../../shared/contract/app.ts';
import styles from './frame.module.css';
import { JobBar } from './job-bar.tsx';
import { Navigation } from './navigation.tsx';
import { StatusLine } from './status-line.tsx';
import { TopLine } from './top-line.tsx';

/** What stands around every screen of an open workspace: where one is, the phase, the steps, the state of the file. */
export function Frame({ workspace, children }: PropsWithChildren<{ readonly workspace: OpenWorkspace }>) {
  return (
    <div className={styles.frame}>
      <TopLine workspace={workspace} />
      <Navigation />
      <main className={styles.main}>{children}</main>
      <JobBar />
      <StatusLine />
    </div>
  );
}
