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
  /** What stands on the individual list already. */
  readonly standing: readonly ListRecord[];
  /** What the evidence of those of its compounds that are of some types says is needed. */
  ownNeeds(types: ReadonlySet<string>): readonly NeedCandidate[];
}

/** An item to be written, and the common one that gives a new one its id. */
export interface StartedItem {
  readonly common: string;
  /** The item of the individual list that says the same already and comes from the common list, too, from now on; null for a new one. */
  readonly joined: ListRecord | null;
  readonly body: ListItem;
}

/**
 * The items with which the individual list of a committee starts: those common items of the types of its compounds that it does
 * not have yet; what several types say alike becomes one item, and what the list says already stays one. A need brings the own
 * figure of the compounds it is about where their evidence gives one; how many asked in the whole type is not said of one
 * committee. An item that is not of all types of the committee names its compounds.
 */
export function startFromCommon(beginnings: Beginnings): StartedItem[] {
  const { compounds, commons, standing } = beginnings;
  const types = new Set(compounds.map(({ type }) => type));
  const taken = commonsTaken(standing);
  const said = new Map(standing.map((record) => [textKey(record.body), record]));
  const wanted = commons.filter(
    ({ id, about, body }) => types.has(about.key) && body.state !== 'dropped' && !taken.has(id),
  );
  const alike = Map.groupBy(wanted, ({ body }) => textKey(body));
  return [...alike].flatMap(([key, [first, ...others]]) => {
    if (first === undefined) return [];
    const body = startedItem(first, [first, ...others], beginnings, types);
    const joined = said.get(key) ?? null;
    return [
      { common: first.id, joined, body: joined === null ? body : joinedItem(joined.body, body, compounds) },
    ];
  });
}

/** Ids of the common items that these items started from. */
export function commonsTaken(items: readonly ListRecord[]): Set<string> {
  return new Set(items.flatMap(({ body }) => body.commons.map(({ id }) => id)));
}

/** An item of the list that is a common one, too; its figures, state and answer stay. */
function joinedItem(item: ListItem, started: ListItem, compounds: Beginnings['compounds']): ListItem {
  const about = new Set([...item.compounds, ...started.compounds]);
  const isOfAll =
    item.compounds.length === 0 ||
    started.compounds.length === 0 ||
    compounds.every(({ code }) => about.has(code));
  const isCommon = item.sources.some(({ kind }) => kind === 'common');
  return {
    ...item,
    sources: isCommon ? item.sources : [{ kind: 'common' }, ...item.sources],
    commons: [...item.commons, ...started.commons],
    compounds: isOfAll ? [] : [...about],
  };
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
