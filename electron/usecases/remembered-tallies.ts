import { type AnswerTallies, tallyingAnswers } from '../store/tally-answers.ts';
import { rememberedInSteps } from './remembered-by-phase.ts';

/** How residents answered in a phase, tallied once for everything that rests on it. */
export const rememberedTallies = rememberedInSteps<AnswerTallies>(tallyingAnswers);
