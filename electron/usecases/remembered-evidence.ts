import type { Compound } from '../../shared/model/compound.ts';
import type { PhaseEvidence } from '../../shared/scoring/phase-evidence.ts';
import { readingEvidence } from '../store/read-evidence.ts';
import { rememberedInSteps } from './remembered-by-phase.ts';
import { rememberedCompounds } from './remembered-compounds.ts';
import { rememberedTallies } from './remembered-tallies.ts';

/** Compounds with everything that is known of them in a phase. */
export interface StandingEvidence {
  readonly compounds: readonly Compound[];
  readonly evidence: PhaseEvidence;
}

/** Register and evidence of a phase as they stand, read once and remembered until the journal says something new. */
export const rememberedEvidence = rememberedInSteps<StandingEvidence>(function* (db, phase) {
  const tallies = yield* rememberedTallies.inSteps(db, phase);
  yield;
  const evidence = yield* readingEvidence(db, phase, tallies);
  return { compounds: rememberedCompounds(db, phase), evidence };
});
