import { type FollowedCompound, followPlan } from '../../../shared/action/sampling/follow-plan.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import type { StoredRecord } from '../../../shared/model/records/record.ts';
import { responseCounts } from '../../store/response-counts.ts';
import type { ReadStore } from '../../store/store.ts';
import { rememberedByPhase } from '../remembered-by-phase.ts';
import { rememberedCompounds } from '../remembered-compounds.ts';
import { latestPlan } from './latest-plan.ts';

/** Register and responses of a phase, counted once and remembered until the journal says something new of them. */
export const rememberedResponses = rememberedByPhase((db, phase) => ({
  register: rememberedCompounds(db, phase),
  counts: responseCounts(db, phase),
}));

/** How far the compounds of a phase have come with its plan. */
export interface SamplingStanding {
  readonly plan: StoredRecord<'sampling-plan'>;
  /** By code. */
  readonly compounds: ReadonlyMap<string, FollowedCompound>;
}

/**
 * Where each compound of a phase stands against the plan that was saved; null where none was: then nobody has too few. Whatever
 * shows a compound's figures asks here whether they rest on too few responses.
 */
export function samplingStanding(db: ReadStore, phase: Phase): SamplingStanding | null {
  const plan = latestPlan(db, phase);
  if (plan === null) return null;
  const { register, counts } = rememberedResponses(db, phase);
  const followed = followPlan(plan.body, register, counts);
  return { plan, compounds: new Map(followed.map((one) => [one.compound.code, one])) };
}
