import { runTotals } from '../store/run-totals.ts';
import type { ReadStore } from '../store/store.ts';

type RunTotals = ReturnType<typeof runTotals>;

const memories = new WeakMap<ReadStore, Map<string, RunTotals>>();

/** For how many compounds a run published a score, read once: a stored run never changes. */
export function rememberedTotals(db: ReadStore, run: string): RunTotals {
  const memory = memories.get(db) ?? new Map<string, RunTotals>();
  memories.set(db, memory);
  const totals = memory.get(run) ?? runTotals(db, run);
  memory.set(run, totals);
  return totals;
}
