import type { Phase } from '../../shared/model/phase.ts';
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
  const memories = new WeakMap<ReadStore, Memory<Value>>();
  return (db, phase) => {
    const head = evidenceHead(db);
    const known = memories.get(db);
    const { phases } = known?.head === head ? known : { phases: new Map<Phase, Value>() };
    if (known?.phases !== phases) memories.set(db, { head, phases });
    const found = phases.get(phase) ?? findOut(db, phase);
    phases.set(phase, found);
    return found;
  };
}
