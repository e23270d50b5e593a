import type { NameCandidate } from '../../model/name-proposal.ts';

/** A second candidate as near as this makes a name doubtful, however sure the first one seems. */
const LEAST_LEAD = 0.1;

/** The candidate that is sure enough and that no other comes near; null when there is none. */
export function takenCandidate(
  [first, second]: readonly NameCandidate[],
  acceptFrom: number,
): NameCandidate | null {
  if (first === undefined || first.confidence < acceptFrom) return null;
  return second !== undefined && first.confidence - second.confidence < LEAST_LEAD ? null : first;
}
