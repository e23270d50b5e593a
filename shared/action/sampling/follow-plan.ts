import type { Compound } from '../../model/compound.ts';
import type { SamplingPlan } from '../../model/records/sampling-plan.ts';
import { effectiveSample } from '../../statistics/effective-sample.ts';
import { marginReached, type SampleDemand } from '../../statistics/sample-size.ts';
import { demandOf } from './sampling-terms.ts';

/** How many responses came in, and how many of them count. */
interface CameIn {
  readonly returned: number;
  readonly valid: number;
}

/** How far a compound has come with its part of a sampling plan. */
export interface FollowedCompound extends CameIn {
  readonly compound: Compound;
  /** Null where nothing was planned: its households were not known, or it came into the register later. */
  readonly planned: number | null;
  /** Households that should have answered and did not; null where nothing was planned. */
  readonly missing: number | null;
  /** The margin that its valid responses have come to, 0…1; null without any, or without known households. */
  readonly margin: number | null;
  /** 样本不足: fewer valid responses than were planned. */
  readonly isShort: boolean;
}

const NOTHING: CameIn = { returned: 0, valid: 0 };

/** Each compound of the register beside its part of the plan, in the order of the register. */
export function followPlan(
  plan: Pick<SamplingPlan, 'compounds' | 'terms'>,
  register: readonly Compound[],
  responses: ReadonlyMap<string, CameIn>,
): FollowedCompound[] {
  const parts = new Map(plan.compounds.map(({ code, planned }) => [code, planned]));
  const demand = demandOf(plan.terms);
  return register.map((compound) => {
    const planned = parts.get(compound.code) ?? null;
    const cameIn = responses.get(compound.code) ?? NOTHING;
    const missing = planned === null ? null : Math.max(planned - cameIn.valid, 0);
    const margin = marginOf(cameIn.valid, compound.households ?? 0, demand);
    return { compound, planned, ...cameIn, missing, margin, isShort: missing !== null && missing > 0 };
  });
}

/** What several compounds come to together. */
export interface SamplingTotal extends CameIn {
  readonly compounds: number;
  /** Of the compounds whose households are known. */
  readonly households: number;
  readonly planned: number;
  /** The margin of their common figures once as many answered as was planned, and now; 0…1, null for nobody. */
  readonly plannedMargin: number | null;
  readonly margin: number | null;
  /** Responses that are missing in compounds which have too few. */
  readonly missing: number;
  /** Compounds with too few, and compounds without a part in the plan. */
  readonly short: number;
  readonly unplanned: number;
}

/**
 * Adds compounds up. Their common margin is that of Kish's effective sample: where some were asked more than others, answers stand
 * for different numbers of households.
 */
export function totalSampling(
  followed: readonly FollowedCompound[],
  terms: SamplingPlan['terms'],
): SamplingTotal {
  const sum = (of: (one: FollowedCompound) => number | null) =>
    followed.reduce((total, one) => total + (of(one) ?? 0), 0);
  const households = sum(({ compound }) => compound.households);
  const marginWith = (of: (one: FollowedCompound) => number | null) =>
    marginOf(effectiveSample(strataOf(followed, of)), households, demandOf(terms));
  return {
    compounds: followed.length,
    households,
    planned: sum(({ planned }) => planned),
    plannedMargin: marginWith(({ planned }) => planned),
    margin: marginWith(({ valid }) => valid),
    returned: sum(({ returned }) => returned),
    valid: sum(({ valid }) => valid),
    missing: sum(({ missing }) => missing),
    short: followed.filter(({ isShort }) => isShort).length,
    unplanned: followed.filter(({ planned }) => planned === null).length,
  };
}

function strataOf(
  followed: readonly FollowedCompound[],
  sampleOf: (one: FollowedCompound) => number | null,
): { readonly population: number; readonly sample: number }[] {
  return followed.map((one) => {
    const population = one.compound.households ?? 0;
    // More answers than households are no more than all households.
    return { population, sample: Math.min(sampleOf(one) ?? 0, population) };
  });
}

function marginOf(sample: number, households: number, demand: SampleDemand): number | null {
  return sample === 0 || households === 0 ? null : marginReached(sample, households, demand);
}
