import { useSyncExternalStore } from 'react';
import type { JobProgress } from '../../shared/contract/events.ts';
import { call, listen } from './client.ts';

/** Work under way in this window, each piece with what it last told. */
let jobs: readonly JobProgress[] = [];
let lastJob = 0;
const watchers = new Set<() => void>();

function change(next: readonly JobProgress[]): void {
  jobs = next;
  for (const tell of watchers) tell();
}

function watch(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

/** Hears the progress of all work; called once, when the window starts. */
export function followJobs(): () => void {
  return listen('progress', (progress) => {
    if (jobs.some(({ job }) => job === progress.job)) {
      change(jobs.map((other) => (other.job === progress.job ? progress : other)));
    }
  });
}

/** A new piece of work; `endJob` must follow whatever happens. */
export function beginJob(): string {
  lastJob += 1;
  const job = `${Date.now()}-${lastJob}`;
  change([...jobs, { job, step: { zh: '正在准备', en: 'preparing' }, done: 0, total: 0 }]);
  return job;
}

export function endJob(job: string): void {
  change(jobs.filter((other) => other.job !== job));
}

/** Asks a piece of work to stop; its answer says that it was cancelled. */
export function cancelJob(job: string): void {
  void call('app.cancel', { job });
}

/** Work under way in this window. */
export function useJobs(): readonly JobProgress[] {
  return useSyncExternalStore(watch, () => jobs);
}
