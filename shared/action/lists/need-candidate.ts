import type { EvidenceSource } from '../../model/records/list-source.ts';
import type { ObjectEvidence } from '../../rules/evidence.ts';
import type { ProposedCategory } from './category-words.ts';

/** Fewer people than this are never told apart: what they said is not drawn from a group. */
export const FEWEST_HEARD = 5;

/** Those whose needs are looked for: the compounds of a type, or those of a committee and the committee itself. */
export interface HeardGroup {
  /** One entry an object of which there is evidence. */
  readonly evidence: readonly ObjectEvidence[];
}

/** Something that evidence says is needed: an item of the list once a person confirms it. */
export interface NeedCandidate {
  /** Names it within its group, whatever the phase: `sourceKey` of its source. */
  readonly key: string;
  /** What the item would say; a person may word it anew. */
  readonly text: string;
  /** Null where no word of it speaks of a category. */
  readonly category: ProposedCategory | null;
  readonly source: EvidenceSource;
}

/** What evidence says is needed, and how much of it is not shown because fewer than five were heard. */
export interface DrawnNeeds {
  readonly candidates: readonly NeedCandidate[];
  readonly withheld: number;
}

/** How many of how many say so: of people asked, or of places inspected. */
export function shareOf(source: EvidenceSource): { readonly count: number; readonly of: number } {
  return { count: source.kind === 'finding' ? source.places : source.asked, of: source.of };
}
