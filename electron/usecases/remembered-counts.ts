import { countEvidence } from '../store/count-evidence.ts';
import { rememberedByPhase } from './remembered-by-phase.ts';

/** How much of each kind of evidence stands in a phase, counted once and remembered until the evidence changes. */
export const rememberedCounts = rememberedByPhase(countEvidence);
