import type { Phase } from '../../model/phase.ts';
import type { FollowedCompound } from './follow-plan.ts';

/** 样本不足: a compound of which fewer responses count than its phase's plan asks for. */
export interface ShortSample {
  readonly phase: Phase;
  readonly code: string;
  readonly planned: number;
  readonly valid: number;
  /** 0…1; null where no response counts. */
  readonly margin: number | null;
}

/** How far the plan of a phase has come: the compounds that have a part in it, and those with too few responses. */
export interface PhaseSampling {
  readonly phase: Phase;
  /** By code, how many households are to be asked, and how many valid responses came in. */
  readonly parts: ReadonlyMap<string, { readonly planned: number; readonly valid: number }>;
  readonly short: readonly ShortSample[];
}

/** The compounds of a followed plan that have too few responses, in their order. */
export function phaseSampling(phase: Phase, followed: Iterable<FollowedCompound>): PhaseSampling {
  const all = [...followed];
  return {
    phase,
    parts: new Map(
      all.flatMap(({ compound: { code }, planned, valid }) =>
        planned === null ? [] : [[code, { planned, valid }] as const],
      ),
    ),
    short: all.flatMap(({ compound: { code }, planned, valid, margin, isShort }) =>
      isShort && planned !== null ? [{ phase, code, planned, valid, margin }] : [],
    ),
  };
}
