import { useSyncExternalStore } from 'react';
import type { Outcome } from './export-outcome.tsx';

/** The export of a workspace that is under way or was the last: it outlives the screen, as its files do. */
interface LastExport {
  /** The workspace's path. */
  readonly workspace: string;
  /** How many files it was asked for, while it is under way. */
  readonly wanted: number | null;
  /** What it left behind, until the person puts that away. */
  readonly outcome: Outcome | null;
}

let last: LastExport | null = null;
const watchers = new Set<() => void>();

function watch(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

export function setLastExport(next: LastExport | null): void {
  last = next;
  for (const tell of watchers) tell();
}

/** The last export of this workspace; null where there was none. */
export function useLastExport(workspace: string): LastExport | null {
  const known = useSyncExternalStore(watch, () => last);
  return known?.workspace === workspace ? known : null;
}
