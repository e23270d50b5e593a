import type { RunPhase } from '../../shared/model/phase.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import type { ReadStore } from '../store/store.ts';
import { knownRun, rememberedRun } from './remembered-run.ts';
import { type TracedRun, tracedByAll } from './traced-by-all.ts';
import { tracedByStored } from './traced-by-stored.ts';

/**
 * The run of a phase as the evidence stands, with the traces of at least some compounds, by code; refused without a register. What
 * was computed already is at hand; else, as long as the journal tells of nothing that could change the stored run, only these
 * compounds are scored and held against it; else the whole run is computed.
 */
export function tracedRun(db: ReadStore, phase: RunPhase, codes: readonly string[]): Result<TracedRun> {
  const quick = knownRun(db, phase) === null ? tracedByStored(db, phase, codes) : null;
  if (quick !== null) return ok(quick);
  const computed = rememberedRun(db, phase);
  return computed.ok ? ok(tracedByAll(computed.value)) : computed;
}
