import type { Compound } from '../../model/compound.ts';
import type { SamplingLevel, SamplingPlan, SamplingTerms } from '../../model/records/sampling-plan.ts';
import { apportion } from '../../statistics/apportion.ts';
import { householdsToAsk, type SampleDemand } from '../../statistics/sample-size.ts';
import { demandOf } from './sampling-terms.ts';

/** How many are to be asked where. */
export type PlannedCompounds = Pick<SamplingPlan, 'compounds' | 'unknown'>;

type PlannedCompound = PlannedCompounds['compounds'][number];

/** What of a compound decides how many are asked. */
export type SampledCompound = Pick<Compound, 'code' | 'type' | 'subdistrict' | 'households'>;

/**
 * How many households to ask in each compound, by code. In each stratum (a compound, or all of a type, a subdistrict, the
 * district) as many as Cochran's formula with finite population correction asks for, rounded up; they are divided in proportion to
 * households by the largest remainder. A compound whose part is below the minimum is raised to it, or to all its households: that
 * takes nothing from the others, so the margin of the stratum still holds. Compounds without known households are named.
 */
export function planSample(compounds: readonly SampledCompound[], terms: SamplingTerms): PlannedCompounds {
  const demand = demandOf(terms);
  const sizes = compounds.map(({ households, ...compound }) => ({
    ...compound,
    households: households ?? 0,
  }));
  const known = sizes.filter(({ households }) => households > 0);
  const strata = Map.groupBy(known, (compound) => stratumOf(compound, terms.level));
  const planned = [...strata.values()].flatMap((stratum) => planStratum(stratum, demand, terms.minimum));
  return {
    compounds: planned.sort(byCode),
    unknown: sizes
      .filter(({ households }) => households === 0)
      .sort(byCode)
      .map(({ code }) => code),
  };
}

/** The name of the stratum that a compound belongs to. */
function stratumOf(
  { code, type, subdistrict }: Pick<Compound, 'code' | 'type' | 'subdistrict'>,
  level: SamplingLevel,
): string {
  const names: Record<SamplingLevel, string> = { compound: code, type, subdistrict, district: '' };
  return names[level];
}

function planStratum(
  stratum: readonly { readonly code: string; readonly households: number }[],
  demand: SampleDemand,
  minimum: number,
): PlannedCompound[] {
  // By code, so that the order of the register does not decide between equal remainders.
  const ordered = stratum.toSorted(byCode);
  const sizes = ordered.map(({ households }) => households);
  const whole = sizes.reduce((sum, households) => sum + households, 0);
  const parts = apportion(householdsToAsk(whole, demand), sizes);
  return ordered.map(({ code, households }, at) => ({
    code,
    households,
    planned: Math.min(households, Math.max(minimum, parts[at] ?? 0)),
  }));
}

function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : Number(a.code > b.code);
}
