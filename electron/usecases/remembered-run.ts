import type { Guideline } from '../../shared/model/guideline.ts';
import type { Phase, RunPhase } from '../../shared/model/phase.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { finished } from '../../shared/scoring/finished.ts';
import type { ScoredPhase } from '../../shared/scoring/score-run.ts';
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

/** One phase as it was scored, with the guideline: out of any remembered run that looks at it. */
export function rememberedPart(
  db: ReadStore,
  phase: Phase,
): Result<{ readonly part: ScoredPhase; readonly guideline: Guideline }> {
  for (const { phases, guideline } of memoryOf(db).runs.values()) {
    const part = phases.find((scored) => scored.phase === phase);
    if (part !== undefined) return ok({ part, guideline });
  }
  const computed = rememberedRun(db, phase);
  if (!computed.ok) return computed;
  const { phases, guideline } = computed.value;
  return ok({ part: theOnly(phases), guideline });
}

function theOnly<Item>([only]: readonly Item[]): Item {
  if (only === undefined) throw new Error('the run of a phase has that phase');
  return only;
}

function memoryOf(db: ReadStore): Memory {
  const head = evidenceHead(db);
  const known = memories.get(db);
  if (known?.head === head) return known;
  const fresh: Memory = { head, runs: new Map() };
  memories.set(db, fresh);
  return fresh;
}
