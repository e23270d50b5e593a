import { countResponses } from '../store/voices.ts';
import { rememberedByPhase } from './remembered-by-phase.ts';

/** By code, how many responses of each compound count in a phase; counted once and remembered until the evidence changes. */
export const rememberedResponses = rememberedByPhase(countResponses);
