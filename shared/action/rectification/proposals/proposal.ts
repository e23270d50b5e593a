import type { StoredRecord } from '../../../model/records/record.ts';
import type { RectificationItem, RectificationOrigin } from '../../../model/records/rectification-item.ts';
import { itemNumber } from '../item-number.ts';
import { isOpen } from '../where-it-stands.ts';

/** Something that could be registered. */
export interface Proposal {
  /** The id its record would have: the same again for the same compound, phase and leaf, so that nothing is registered twice. */
  readonly id: string;
  /** The code of the compound. */
  readonly compound: string;
  readonly problem: string;
  readonly origin: RectificationOrigin;
}

/** A proposal, and the item that already says so, as people call it; null where it is new. */
export interface JudgedProposal extends Proposal {
  readonly standing: string | null;
}

type Item = StoredRecord<'rectification'>;

/** Finds, for each proposal, the item that stands for it already: its own, or an open one of the same compound and leaf. */
export function judgeProposals(proposals: readonly Proposal[], items: readonly Item[]): JudgedProposal[] {
  const own = new Map(items.map((item) => [item.id, item]));
  const open = new Map(
    items.filter(({ body }) => isOpen(body)).map((item) => [subjectOf(itemSubject(item)), item]),
  );
  return proposals.map((proposal) => {
    const standing = own.get(proposal.id) ?? open.get(subjectOf(proposal));
    return { ...proposal, standing: standing === undefined ? null : nameOf(standing) };
  });
}

function nameOf({
  about,
  body,
}: {
  readonly about: Item['about'];
  readonly body: RectificationItem;
}): string {
  return itemNumber(about.key, body.number);
}

type Subject = Pick<Proposal, 'id' | 'compound' | 'origin'>;

function itemSubject({ id, about, body }: Item): Subject {
  return { id, compound: about.key, origin: body.origin };
}

/** What an item is about, whichever phase said so. */
function subjectOf({ id, compound, origin }: Subject): string {
  switch (origin.kind) {
    case 'shortfall':
      return JSON.stringify([compound, origin.leaf]);
    case 'finding':
      return JSON.stringify([compound, origin.leaf, origin.problem]);
    case 'need':
      return JSON.stringify([compound, 'need', origin.item]);
    case 'hand':
      return id;
    default:
      return origin satisfies never;
  }
}
