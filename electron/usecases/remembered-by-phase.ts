import type { Phase } from '../../shared/model/phase.ts';
import { finished } from '../../shared/scoring/finished.ts';
import { evidenceHead } from '../store/journal.ts';
import type { ReadStore } from '../store/store.ts';

/** What was found out of one workspace, and the journal's entry up to which it holds. */
interface Memory<Value> {
  readonly head: number;
  readonly phases: Map<Phase, Value>;
}

/** Lets something be found out of a phase once, and remembered until the journal says something new of the evidence. */
export function rememberedByPhase<Value extends object>(
  findOut: (db: ReadStore, phase: Phase) => Value,
): (db: ReadStore, phase: Phase) => Value {
  const memoryOf = memories<Value>();
  return (db, phase) => {
    const { phases } = memoryOf(db);
    const found = phases.get(phase) ?? findOut(db, phase);
    phases.set(phase, found);
    return found;
  };
}

/** Something of a phase that takes a while to find out, remembered as long as the evidence stays. */
export interface RememberedInSteps<Value> {
  /** At once: found out now, unless it is known. */
  (db: ReadStore, phase: Phase): Value;
  /** What is known; null where it would have to be found out. */
  known(db: ReadStore, phase: Phase): Value | null;
  /** Found out with pauses; what the evidence of a moment said is not remembered when it changed meanwhile. */
  inSteps(db: ReadStore, phase: Phase): Generator<void, Value>;
}

/** As `rememberedByPhase`, of what is found out in steps. */
export function rememberedInSteps<Value extends object>(
  findOut: (db: ReadStore, phase: Phase) => Generator<void, Value>,
): RememberedInSteps<Value> {
  const memoryOf = memories<Value>();
  const known = (db: ReadStore, phase: Phase) => memoryOf(db).phases.get(phase) ?? null;
  function* inSteps(db: ReadStore, phase: Phase): Generator<void, Value> {
    // Of the evidence as it is now: when it changes meanwhile, nobody looks there again.
    const { phases } = memoryOf(db);
    const found = phases.get(phase) ?? (yield* findOut(db, phase));
    phases.set(phase, found);
    return found;
  }
  const atOnce = (db: ReadStore, phase: Phase) => known(db, phase) ?? finished(inSteps(db, phase));
  return Object.assign(atOnce, { known, inSteps });
}

/** The memory of each open file, a new one whenever the evidence changed. */
function memories<Value>(): (db: ReadStore) => Memory<Value> {
  const kept = new WeakMap<ReadStore, Memory<Value>>();
  return (db) => {
    const head = evidenceHead(db);
    const known = kept.get(db);
    if (known?.head === head) return known;
    const fresh: Memory<Value> = { head, phases: new Map() };
    kept.set(db, fresh);
    return fresh;
  };
}
