import type { Wording } from '../../language/wording.ts';
import type { Aspect } from '../../model/aspect.ts';
import type { Guideline, Leaf } from '../../model/guideline.ts';
import type { PlaybookEntry } from '../../model/records/playbook-entry.ts';
import type { StoredRecord } from '../../model/records/record.ts';
import { aspectOf } from './aspect-of.ts';
import { placeOfLink } from './is-linked.ts';

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
 * The entries that fit a shortfall, the best first: those that are mostly about the indicator, those that name it, those that
 * only share its aspect; among each of them the ones for the compound's type before general ones; then those about the
 * fewest indicators; then by id. Entries for other types never fit, and where no type is given only general ones do.
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
      const isForType = !isSpecial || (type !== null && entry.types.includes(type));
      const distance = distanceTo(leaf, aspect, entry);
      return distance === null || !isForType ? [] : [{ id, entry, isSpecial, distance }];
    })
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        Number(b.isSpecial) - Number(a.isSpecial) ||
        a.entry.indicators.length - b.entry.indicators.length ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ distance, ...fitting }) => ({
      ...fitting,
      reason: distance === SAME_ASPECT ? 'aspect' : 'indicator',
    }));
}

const MOSTLY_ABOUT = 0;
const NAMED = 1;
const SAME_ASPECT = 2;

/** How far an entry is from a leaf; null for one that has nothing to do with it. */
function distanceTo(leaf: Lacking['leaf'], aspect: Aspect | null, entry: PlaybookEntry): number | null {
  const place = placeOfLink(entry, leaf);
  if (place !== null) return place === 0 ? MOSTLY_ABOUT : NAMED;
  return entry.aspect === aspect ? SAME_ASPECT : null;
}
