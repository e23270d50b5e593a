import type { Wording } from '../../language/wording.ts';
import type { Aspect } from '../../model/aspect.ts';
import type { Guideline, Leaf } from '../../model/guideline.ts';
import type { PlaybookEntry } from '../../model/records/playbook-entry.ts';
import type { StoredRecord } from '../../model/records/record.ts';
import { aspectOf } from './aspect-of.ts';
import { isLinked } from './is-linked.ts';

/** Why an entry fits: it names the indicator, or it is of the aspect that the indicator stands in. */
export type FitReason = 'indicator' | 'aspect';

/** The reasons in words. */
export const FIT_REASONS: Readonly<Record<FitReason, Wording>> = {
  indicator: { zh: '针对这项指标', en: 'about this indicator' },
  aspect: { zh: '同一方面', en: 'of the same aspect' },
};

/** An entry of the playbook that may help where a leaf fell short. */
export interface FittingEntry {
  readonly id: string;
  readonly entry: PlaybookEntry;
  readonly reason: FitReason;
  /** 特殊攻略: written for the compound's type, not for every one. */
  readonly isSpecial: boolean;
}

/** A leaf that fell short, and in what type of compound: null where several types are spoken of. */
export interface Lacking {
  readonly leaf: Pick<Leaf, 'id' | 'name'>;
  readonly type: string | null;
}

/**
 * The entries that fit a shortfall, the best first: those that name the indicator before those that only share its aspect;
 * among them those for the compound's type before general ones; then those about the fewest indicators; then by id.
 * Entries for other types never fit, and where no type is given only general ones do.
 */
export function fittingEntries(
  { leaf, type }: Lacking,
  { indicators }: Pick<Guideline, 'indicators'>,
  playbook: readonly StoredRecord<'playbook-entry'>[],
): FittingEntry[] {
  const aspect = aspectOf(leaf.id, indicators);
  return playbook
    .flatMap(({ id, body: entry }) => {
      const isSpecial = entry.types.length > 0;
      const reason = reasonOf(entry, leaf, aspect);
      const isForType = !isSpecial || (type !== null && entry.types.includes(type));
      return reason === null || !isForType ? [] : [{ id, entry, reason, isSpecial }];
    })
    .sort((a, b) => rankOf(a) - rankOf(b) || specific(a) - specific(b) || (a.id < b.id ? -1 : 1));
}

function reasonOf(entry: PlaybookEntry, leaf: Lacking['leaf'], aspect: Aspect | null): FitReason | null {
  if (isLinked(entry, leaf)) return 'indicator';
  return entry.aspect === aspect ? 'aspect' : null;
}

function rankOf({ reason, isSpecial }: FittingEntry): number {
  return (reason === 'indicator' ? 0 : 2) + (isSpecial ? 0 : 1);
}

function specific({ entry }: FittingEntry): number {
  return entry.indicators.length;
}
