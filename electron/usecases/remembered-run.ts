import type { RunPhase } from '../../shared/model/phase.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { finished } from '../../shared/scoring/finished.ts';
import { evidenceHead } from '../store/journal.ts';
import type { ReadStore } from '../store/store.ts';
import { type ComputedRun, computingRun } from './compute-run.ts';
import type { Progress } from './context.ts';

/** What was computed of one workspace, and the journal's entry up to which it holds. */
interface Memory {
  readonly head: number;
  readonly runs: Map<RunPhase, ComputedRun>;
}

const memories = new WeakMap<ReadStore, Memory>();

/**
 * The run as the evidence stands, computed once and remembered as long as the workspace is open and its journal
 * says nothing of another guideline, register or evidence. So the second card opens at once.
 */
export function rememberedRun(
  db: ReadStore,
  phase: RunPhase,
  progress?: (progress: Progress) => void,
): Result<ComputedRun> {
  return finished(rememberingRun(db, phase, progress));
}

/** The same in short steps; a run of evidence that changed meanwhile is not remembered. */
export function* rememberingRun(
  db: ReadStore,
  phase: RunPhase,
  progress?: (progress: Progress) => void,
): Generator<void, Result<ComputedRun>> {
  const { runs } = memoryOf(db);
  const known = runs.get(phase);
  if (known !== undefined) return ok(known);
  const computed = yield* computingRun(db, phase, progress);
  if (computed.ok) remember(runs, phase, computed.value);
  return computed;
}

/** Two runs at most: with its traces, one of a district takes 100 MB. */
function remember(runs: Map<RunPhase, ComputedRun>, phase: RunPhase, run: ComputedRun): void {
  const [oldest, ...others] = runs.keys();
  if (oldest !== undefined && others.length > 0) runs.delete(oldest);
  runs.set(phase, run);
}

/** The run as the evidence stands, where it was computed already; null otherwise. */
export function knownRun(db: ReadStore, phase: RunPhase): ComputedRun | null {
  return memoryOf(db).runs.get(phase) ?? null;
}

function memoryOf(db: ReadStore): Memory {
  const head = evidenceHead(db);
  const known = memories.get(db);
  if (known?.head === head) return known;
  const fresh: Memory = { head, runs: new Map() };
  memories.set(db, fresh);
  return fresh;
}
