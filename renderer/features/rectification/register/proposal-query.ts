import type { PlaceChoice, ProposalSource } from '../../../../shared/contract/rectification/register.ts';
import type { Phase } from '../../../../shared/model/phase.ts';

export type ProposalKind = ProposalSource['kind'];

/** What a person chose of what is to be registered. */
export interface Chosen {
  readonly phase: Phase;
  /** Per cent; null for the guideline's line. */
  readonly below: number | null;
  readonly most: number | null;
  readonly place: PlaceChoice;
}

/** The same as it is asked for. */
export function queryOf(kind: ProposalKind, { phase, below, most, place }: Chosen) {
  return { source: sourceOf(kind, { phase, below, most }), place };
}

function sourceOf(kind: ProposalKind, { phase, below, most }: Omit<Chosen, 'place'>): ProposalSource {
  switch (kind) {
    case 'shortfall':
      return {
        ...{ kind, phase },
        ...(below === null ? {} : { below: below / 100 }),
        ...(most === null ? {} : { most }),
      };
    case 'finding':
      return { kind, phase };
    case 'need':
      return { kind };
    default:
      return kind satisfies never;
  }
}
