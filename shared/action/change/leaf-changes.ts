import type { CompoundScore, LeafScore } from '../../model/scores.ts';
import { scoreChange } from '../../scoring/changes.ts';
import type { ScoreChange } from '../../scoring/comparison.ts';
import type { Interval } from '../../statistics/interval.ts';
import { type Certainty, certaintyOf } from './certainty.ts';
import { type ChangeSide, sampleBehind } from './change-side.ts';
import { intervalOfDifference } from './sample-interval.ts';

/** A leaf of a compound in both phases. */
export interface LeafChange {
  readonly id: string;
  readonly before: LeafScore;
  readonly after: LeafScore;
  /** Points as published; the difference only where the points are the same on both sides. */
  readonly earned: ScoreChange;
  /** Of the measured value; the difference is null where a side has none, or another measure. */
  readonly value: ScoreChange;
  /** The 95 % interval of the value's difference, in its unit; null where it rests on no sample or cannot be told. */
  readonly interval: Interval | null;
  /** Null where there is no difference to be judged. */
  readonly certainty: Certainty | null;
}

/** What is compared of all compounds: two sides, and the leaves that measure the same on both. */
export interface ChangePair {
  readonly before: ChangeSide;
  readonly after: ChangeSide;
  readonly alike: ReadonlySet<string>;
}

/** A compound as each of the two runs has it. */
export interface CompoundPair {
  readonly before: CompoundScore;
  readonly after: CompoundScore;
}

/** The leaves that are present in both phases, in the order of the later one (scoring rule 6). */
export function leafChanges({ before, after }: CompoundPair, pair: ChangePair): LeafChange[] {
  const earlier = new Map(before.leaves.map((leaf) => [leaf.id, leaf]));
  return after.leaves.flatMap((leaf) => {
    const known = earlier.get(leaf.id);
    return known === undefined ? [] : [leafChange(known, leaf, { before, after }, pair)];
  });
}

function leafChange(
  before: LeafScore,
  after: LeafScore,
  compounds: CompoundPair,
  pair: ChangePair,
): LeafChange {
  const isAlike = pair.alike.has(after.id);
  const earned = scoreChange(before.earned, after.earned);
  const value = scoreChange(before.v, after.v);
  const difference = isAlike ? value.difference : null;
  return {
    id: after.id,
    before,
    after,
    earned: before.points === after.points ? earned : { ...earned, difference: null },
    value: { ...value, difference },
    ...(difference === null
      ? { interval: null, certainty: null }
      : judged(difference, before, after, compounds, pair)),
  };
}

function judged(
  difference: number,
  before: LeafScore,
  after: LeafScore,
  compounds: CompoundPair,
  pair: ChangePair,
): Pick<LeafChange, 'interval' | 'certainty'> {
  const earlier = sampleBehind(pair.before, compounds.before, before);
  const later = sampleBehind(pair.after, compounds.after, after);
  if (earlier === 'none' || later === 'none') {
    return { interval: null, certainty: difference === 0 ? 'same' : 'real' };
  }
  const isChanged = earlier === 'changed' || later === 'changed';
  const interval = isChanged ? null : intervalOfDifference(earlier, later);
  return { interval, certainty: certaintyOf(difference, interval) };
}
