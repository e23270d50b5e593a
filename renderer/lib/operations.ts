import { QueryClient, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { JobProgress } from '../../shared/contract/events.ts';
import type { Problem } from '../../shared/problems/problem.ts';
import type { Result } from '../../shared/problems/result.ts';
import { call, type InputOf, type NameOfKind, type OutputOf } from './client.ts';
import { beginJob, cancelJob, endJob, useJobs } from './jobs.ts';

/** What was read; everything read counts as outdated as soon as this window changes something. */
export const readings = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
  },
});

/** An operation's answer as far as it is known: a value, or problems, or neither while it is on its way. */
export interface Reading<Value> {
  readonly value: Value | null;
  readonly problems: readonly Problem[];
  readonly isLoading: boolean;
}

const NO_PROBLEMS: readonly Problem[] = [];

/**
 * Reads something and keeps it until this window changes something; while it is read again, the value before stays.
 * Without an input (null) nothing is asked yet.
 *
 * @example const { value, problems, isLoading } = useRead('app.state', {});
 */
export function useRead<Name extends NameOfKind<'read'>>(
  operation: Name,
  input: InputOf<Name> | null,
): Reading<OutputOf<Name>> {
  const { data, isPending, error } = useQuery({
    queryKey: [operation, input],
    queryFn: () => call(operation, input as InputOf<Name>),
    enabled: input !== null,
  });
  if (error !== null) throw error;
  return {
    value: data?.ok ? data.value : null,
    problems: data?.ok === false ? data.problems : NO_PROBLEMS,
    isLoading: isPending && input !== null,
  };
}

/** What was read is out of date, wholly or one operation of it: it is read again where it is shown. */
export async function readAgain(operation?: NameOfKind<'read'>): Promise<void> {
  await readings.invalidateQueries(operation === undefined ? {} : { queryKey: [operation] });
}

/** An operation that changes something, ready to be run. */
export interface Doing<Name extends NameOfKind<'write' | 'work'>> {
  run(input: InputOf<Name>): Promise<Result<OutputOf<Name>>>;
  readonly isRunning: boolean;
  /** Why the last run was refused. */
  readonly problems: readonly Problem[];
  /** Takes the problems away, once they were read. */
  forget(): void;
}

/**
 * Changes something; afterwards everything that is shown is read again.
 *
 * @example const { run } = useWrite('app.forgetRecent'); await run({ path });
 */
export function useWrite<Name extends NameOfKind<'write'>>(operation: Name): Doing<Name> {
  return useDoing(useCallback((input: InputOf<Name>) => call(operation, input), [operation]));
}

/** An operation that takes its time. */
export interface Working<Name extends NameOfKind<'work'>> extends Doing<Name> {
  /** What the work last told; null while there is none. */
  readonly progress: JobProgress | null;
  cancel(): void;
}

/**
 * Does something that takes its time; the frame shows step, bar and a cancel button meanwhile.
 *
 * @param options `onlyLooks` for work that changes nothing, so that nothing need be read again
 */
export function useWork<Name extends NameOfKind<'work'>>(
  operation: Name,
  { onlyLooks = false }: { readonly onlyLooks?: boolean } = {},
): Working<Name> {
  const [job, setJob] = useState<string | null>(null);
  const work = useCallback(
    async (input: InputOf<Name>) => {
      const started = beginJob();
      setJob(started);
      try {
        return await call(operation, input, started);
      } finally {
        endJob(started);
        setJob(null);
      }
    },
    [operation],
  );
  const progress = useJobs().find((other) => other.job === job) ?? null;
  return { ...useDoing<Name>(work, onlyLooks), progress, cancel: () => job !== null && cancelJob(job) };
}

function useDoing<Name extends NameOfKind<'write' | 'work'>>(
  act: (input: InputOf<Name>) => Promise<Result<OutputOf<Name>>>,
  onlyLooks = false,
): Doing<Name> {
  const [running, setRunning] = useState(0);
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const run = useCallback(
    async (input: InputOf<Name>) => {
      setRunning((count) => count + 1);
      try {
        const result = await act(input);
        setProblems(result.ok ? NO_PROBLEMS : result.problems);
        if (result.ok && !onlyLooks) await readAgain();
        return result;
      } finally {
        setRunning((count) => count - 1);
      }
    },
    [act, onlyLooks],
  );
  const forget = useCallback(() => setProblems(NO_PROBLEMS), []);
  return { run, isRunning: running > 0, problems, forget };
}
