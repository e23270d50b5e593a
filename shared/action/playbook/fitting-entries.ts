import type { Wording } from '../../language/wording.ts';
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
 * The entries that fit a shortfall, the best first: those that are mostly about the indicator, the ones for the compound's type
 * before general ones; those that also name it, general ones first, since the type's own then speak of some other matter; those that
 * only share its aspect. Among equal ones, first those that name it earlier, then those about the fewest indicators, then by id.
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
      const isForType = !isSpecial || (type !== null && entry.types.includes(type));
      const place = placeOfLink(entry, leaf);
      const isNear = place !== null || entry.aspect === aspect;
      return isForType && isNear ? [{ id, entry, isSpecial, place, rank: rankOf(place, isSpecial) }] : [];
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        (a.place ?? 0) - (b.place ?? 0) ||
        a.entry.indicators.length - b.entry.indicators.length ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id, entry, isSpecial, place }) => ({
      ...{ id, entry, isSpecial },
      reason: place === null ? 'aspect' : 'indicator',
    }));
}

/** The lower, the better an entry fits. */
function rankOf(place: number | null, isSpecial: boolean): number {
  if (place === 0) return isSpecial ? 0 : 1;
  if (place !== null) return isSpecial ? 3 : 2;
  return isSpecial ? 4 : 5;
}
