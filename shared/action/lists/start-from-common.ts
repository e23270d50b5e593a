import type { Compound } from '../../model/compound.ts';
import type { ListItem } from '../../model/records/list-item.ts';
import { isFromEvidence, type ListSource, peopleAsking, sourceKey } from '../../model/records/list-source.ts';
import type { StoredRecord } from '../../model/records/record.ts';
import type { NeedCandidate } from './need-candidate.ts';
import { textKey } from './text-key.ts';

type ListRecord = StoredRecord<'list-item'>;

/** What an individual list starts from. */
export interface Beginnings {
  /** The compounds of the committee. */
  readonly compounds: readonly Pick<Compound, 'code' | 'type'>[];
  /** The common items of its types. */
  readonly commons: readonly ListRecord[];
  /** Ids of common items that the individual list has an item of already. */
  readonly taken: ReadonlySet<string>;
  /** What the evidence of those of its compounds that are of some types says is needed. */
  ownNeeds(types: ReadonlySet<string>): readonly NeedCandidate[];
}

/** An item to be written, and the common one that gives it its id. */
export interface StartedItem {
  readonly common: string;
  readonly body: ListItem;
}

/**
 * The items with which the individual list of a committee starts: those common items of the types of its compounds that it does
 * not have yet; what several types say alike becomes one item. A need brings the own figure of the compounds it is about where
 * their evidence gives one; how many asked in the whole type is not said of one committee. An item that is not of all types of the
 * committee names its compounds.
 */
export function startFromCommon(beginnings: Beginnings): StartedItem[] {
  const { compounds, commons, taken } = beginnings;
  const types = new Set(compounds.map(({ type }) => type));
  const wanted = commons.filter(
    ({ id, about, body }) => types.has(about.key) && body.state !== 'dropped' && !taken.has(id),
  );
  const alike = Map.groupBy(wanted, ({ body }) => textKey(body));
  return [...alike.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ common: first.id, body: startedItem(first, [first, ...others], beginnings, types) }],
  );
}

function startedItem(
  { body }: ListRecord,
  alike: readonly ListRecord[],
  { compounds, ownNeeds }: Beginnings,
  types: ReadonlySet<string>,
): ListItem {
  const own = new Set(alike.map(({ about }) => about.key));
  const keys = new Set(alike.flatMap((one) => one.body.sources.filter(isFromEvidence).map(sourceKey)));
  const drawn = keys.size === 0 ? [] : ownNeeds(own).filter(({ key }) => keys.has(key));
  const sources: ListSource[] = [{ kind: 'common' }, ...drawn.map(({ source }) => source)];
  const isOfAll = own.size === types.size;
  return {
    ...body,
    sources,
    asked: peopleAsking(sources),
    commons: alike.map(({ id, version }) => ({ id, version })),
    compounds: isOfAll ? [] : compounds.filter(({ type }) => own.has(type)).map(({ code }) => code),
    answer: { services: [], resources: [], action: body.answer.action },
  };
}
