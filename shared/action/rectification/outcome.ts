import { Rational } from '../../exact/rational.ts';
import type { RectificationItem } from '../../model/records/rectification-item.ts';
import type { CompoundScore } from '../../model/scores.ts';
import type { Certainty } from '../change/certainty.ts';
import { isOpen } from './where-it-stands.ts';

/** What came of an item between two runs. */
export interface Outcome {
  readonly isClosed: boolean;
  /** Of the leaf that the item came from; null for items that came from none. */
  readonly leaf: LeafOutcome | null;
  /** The compound's published scores; null where there is none. */
  readonly score: Movement;
}

interface LeafOutcome extends Movement {
  readonly id: string;
}

/** A figure before and after, and which way it went; null where either is not there. */
export interface Movement {
  readonly before: number | null;
  readonly after: number | null;
  readonly moved: 'up' | 'down' | 'same' | null;
  /** How far that can be relied on; null where it was not judged. */
  readonly certainty: Certainty | null;
}

/** How far what moved from mid-year to year-end can be relied on, for one compound. */
export interface OutcomeJudgement {
  /** The year of both phases: what was registered in another was not compared. */
  readonly year: number;
  readonly score: Certainty | null;
  leaf(id: string): Certainty | null;
}

type Scored = Pick<CompoundScore, 'score' | 'leaves'>;

/**
 * Whether an item was closed, and whether the figures moved: the fraction of its leaf's points (of what the item was
 * registered with, or of the earlier run where an inspection found it) and the compound's published score. That both happened
 * does not say that one caused the other.
 *
 * @param before the compound in the earlier run; null where it was not in it
 * @param after the compound in the later run
 * @param judged how far changes between the two runs can be relied on; null where they were not judged
 */
export function outcomeOf(
  item: Pick<RectificationItem, 'origin' | 'steps'>,
  before: Scored | null,
  after: Scored | null,
  judged: OutcomeJudgement | null = null,
): Outcome {
  return {
    isClosed: !isOpen(item),
    leaf: leafOutcome(item, before, after, judged),
    score: scoreMovement(before, after, judged?.score),
  };
}

/** Whether the compound's published score moved between two runs; null for a run that it was not in. */
export function scoreMovement(
  before: Pick<CompoundScore, 'score'> | null,
  after: Pick<CompoundScore, 'score'> | null,
  certainty: Certainty | null = null,
): Movement {
  return movement(before?.score ?? null, after?.score ?? null, certainty);
}

function leafOutcome(
  { origin }: Pick<RectificationItem, 'origin'>,
  before: Scored | null,
  after: Scored | null,
  judged: OutcomeJudgement | null,
): LeafOutcome | null {
  if (origin.kind !== 'shortfall' && origin.kind !== 'finding') return null;
  const earlier = fractionOf(before, origin.leaf);
  const then = origin.kind === 'shortfall' ? origin.fraction : earlier;
  // What was registered from another assessment is not what was judged.
  const isJudged = then === earlier && origin.year === judged?.year;
  const certainty = isJudged ? judged.leaf(origin.leaf) : null;
  return { id: origin.leaf, ...movement(then, fractionOf(after, origin.leaf), certainty) };
}

function fractionOf(compound: Scored | null, leaf: string): number | null {
  return compound?.leaves.find(({ id }) => id === leaf)?.f ?? null;
}

function movement(before: number | null, after: number | null, certainty: Certainty | null): Movement {
  if (before === null || after === null) return { before, after, moved: null, certainty: null };
  const sign = Rational.of(after).compare(Rational.of(before));
  return { before, after, moved: sign > 0 ? 'up' : sign < 0 ? 'down' : 'same', certainty };
}
