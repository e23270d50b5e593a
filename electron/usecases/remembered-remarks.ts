import { listRemarks } from '../store/voices.ts';
import { rememberedByPhase } from './remembered-by-phase.ts';

/** What the standing interviews of a phase said, read once and remembered until the evidence changes. */
export const rememberedRemarks = rememberedByPhase((db, phase) => listRemarks(db, phase));
