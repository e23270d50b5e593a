import type { Compound } from '../model/compound.ts';
import type { Phase } from '../model/phase.ts';
import { chanceOf } from '../statistics/chance.ts';
import { GAPS } from './parameters.ts';

/** What was not gathered of a compound in a phase: too much to publish a score, or one source only. */
type Gap = 'residents' | 'interviews' | 'visits' | 'records';

/** The gap of a compound in a phase, if it has one. */
export type GapOf = (compound: string, phase: Phase) => Gap | null;

const PARTIAL: readonly Gap[] = ['interviews', 'visits', 'records'];

/** Chooses exact shares of the compounds, so that every seed has as many gaps. */
export function sampleGaps(compounds: readonly Compound[], seed: number): GapOf {
  const chance = chanceOf(seed, 'gaps');
  const order = chance.shuffled(compounds.map((compound) => compound.code));
  const take = (share: number) => order.splice(0, Math.round(share * compounds.length));
  const gaps: Readonly<Record<Phase, Map<string, Gap>>> = { mid: new Map(), end: new Map() };
  const { withheld, provisional } = GAPS;
  for (const code of take(withheld.both)) setBoth(gaps, code, 'residents');
  for (const code of take(withheld.one)) gaps.mid.set(code, 'residents');
  for (const code of take(withheld.one)) gaps.end.set(code, 'residents');
  for (const code of take(provisional.both)) setBoth(gaps, code, chance.pick(PARTIAL));
  for (const code of take(provisional.one)) gaps.mid.set(code, chance.pick(PARTIAL));
  for (const code of take(provisional.one)) gaps.end.set(code, chance.pick(PARTIAL));
  return (compound, phase) => gaps[phase].get(compound) ?? null;
}

function setBoth(gaps: Readonly<Record<Phase, Map<string, Gap>>>, code: string, gap: Gap): void {
  gaps.mid.set(code, gap);
  gaps.end.set(code, gap);
}
