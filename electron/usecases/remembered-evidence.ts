import type { Compound } from '../../shared/model/compound.ts';
import type { PhaseEvidence } from '../../shared/scoring/phase-evidence.ts';
import { listCompounds } from '../store/compounds.ts';
import { readEvidence } from '../store/read-evidence.ts';
import { rememberedByPhase } from './remembered-by-phase.ts';

/** Compounds with everything that is known of them in a phase. */
export interface StandingEvidence {
  readonly compounds: readonly Compound[];
  readonly evidence: PhaseEvidence;
}

/** Register and evidence of a phase as they stand, read once and remembered until the journal says something new. */
export const rememberedEvidence = rememberedByPhase<StandingEvidence>((db, phase) => ({
  compounds: listCompounds(db, phase),
  evidence: readEvidence(db, phase),
}));
