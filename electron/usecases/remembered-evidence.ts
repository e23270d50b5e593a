import type { Compound } from '../../shared/model/compound.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { PhaseEvidence } from '../../shared/scoring/phase-evidence.ts';
import { listCompounds } from '../store/compounds.ts';
import { evidenceHead } from '../store/journal.ts';
import { readEvidence } from '../store/read-evidence.ts';
import type { ReadStore } from '../store/store.ts';

/** Compounds with everything that is known of them in a phase. */
export interface StandingEvidence {
  readonly compounds: readonly Compound[];
  readonly evidence: PhaseEvidence;
}

/** What was read of one workspace, and the journal's entry up to which it holds. */
interface Memory {
  readonly head: number;
  readonly phases: Map<Phase, StandingEvidence>;
}

const memories = new WeakMap<ReadStore, Memory>();

/** Register and evidence of a phase as they stand, read once and remembered until the journal says something new. */
export function rememberedEvidence(db: ReadStore, phase: Phase): StandingEvidence {
  const { phases } = memoryOf(db);
  const known = phases.get(phase);
  if (known !== undefined) return known;
  const standing = { compounds: listCompounds(db, phase), evidence: readEvidence(db, phase) };
  phases.set(phase, standing);
  return standing;
}

function memoryOf(db: ReadStore): Memory {
  const head = evidenceHead(db);
  const known = memories.get(db);
  if (known?.head === head) return known;
  const fresh: Memory = { head, phases: new Map() };
  memories.set(db, fresh);
  return fresh;
}
