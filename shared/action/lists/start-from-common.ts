import type { Compound } from '../../model/compound.ts';
import type { ListItem } from '../../model/records/list-item.ts';
import { isFromEvidence, type ListSource, sourceKey } from '../../model/records/list-source.ts';
import type { StoredRecord } from '../../model/records/record.ts';
import type { NeedCandidate } from './need-candidate.ts';

/** What an individual list starts from. */
interface Beginnings {
  /** The compounds of the committee. */
  readonly compounds: readonly Pick<Compound, 'code' | 'type'>[];
  /** The common items of every type. */
  readonly commons: readonly StoredRecord<'list-item'>[];
  /** Ids of common items that the individual list has an item of already. */
  readonly taken: ReadonlySet<string>;
  /** What the committee's own evidence says is needed. */
  readonly own: readonly NeedCandidate[];
}

/** An item to be written, and the common one that it starts from. */
export interface StartedItem {
  readonly common: string;
  readonly body: ListItem;
}

/**
 * The items with which the individual list of a committee starts: one for each common item of the types of its compounds that it
 * does not have yet. A need brings the committee's own figure where its evidence gives one; how many asked in the whole type
 * is not said of one committee. Where the committee has several types, the item names the compounds of its own.
 */
export function startFromCommon({ compounds, commons, taken, own }: Beginnings): StartedItem[] {
  const types = new Set(compounds.map(({ type }) => type));
  return commons
    .filter(({ id, about, body }) => types.has(about.key) && body.state !== 'dropped' && !taken.has(id))
    .map(({ id, version, about, body }) => {
      const sources = ownSources(body, own);
      const counts = sources.flatMap((source) => (isFromEvidence(source) ? source.asked : []));
      const ofType = compounds.filter(({ type }) => type === about.key).map(({ code }) => code);
      return {
        common: id,
        body: {
          ...body,
          sources,
          asked: counts.length === 0 ? null : Math.max(...counts),
          common: { id, version },
          compounds: types.size > 1 ? ofType : [],
          answer: { services: [], resources: [], action: body.answer.action },
        },
      };
    });
}

function ownSources({ sources }: ListItem, own: readonly NeedCandidate[]): ListSource[] {
  const keys = new Set(sources.filter(isFromEvidence).map(sourceKey));
  return [{ kind: 'common' }, ...own.filter(({ key }) => keys.has(key)).map(({ source }) => source)];
}
