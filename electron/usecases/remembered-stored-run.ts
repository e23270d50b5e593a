import type { RunPhase } from '../../shared/model/phase.ts';
import { latestRun, latestRunHead, type StoredRun } from '../store/runs.ts';
import type { ReadStore } from '../store/store.ts';

const memories = new WeakMap<ReadStore, Map<RunPhase, StoredRun>>();

/** The latest stored run of a phase, read once as long as it is the latest: a stored run never changes. */
export function rememberedStoredRun(db: ReadStore, phase: RunPhase): StoredRun | null {
  const memory = memories.get(db) ?? new Map<RunPhase, StoredRun>();
  memories.set(db, memory);
  const known = memory.get(phase);
  if (known !== undefined && latestRunHead(db, phase)?.id === known.id) return known;
  const run = latestRun(db, phase);
  if (run !== null) memory.set(phase, run);
  return run;
}
