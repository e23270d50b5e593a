import type { NameCandidate } from '../../model/name-proposal.ts';

/** A second candidate nearer than this, in hundredths, makes a name doubtful, however sure the first one seems. */
const LEAST_LEAD = 10;

/** The candidate that is sure enough and that no other comes near; null when there is none. */
export function takenCandidate(
  [first, second]: readonly NameCandidate[],
  acceptFrom: number,
): NameCandidate | null {
  if (first === undefined || first.confidence < acceptFrom) return null;
  // 0.95 − 0.85 is a little less than 0.1.
  const lead = Math.round(100 * (first.confidence - (second?.confidence ?? 0)));
  return lead < LEAST_LEAD ? null : first;
}
