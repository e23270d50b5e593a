import { dueOn } from '../../../shared/action/rectification/due.ts';
import { isOpen, stateOf } from '../../../shared/action/rectification/where-it-stands.ts';
import { plainText } from '../../../shared/cells/plain-text.ts';
import type { ItemFilter } from '../../../shared/contract/rectification/items.ts';
import type { StandingItem } from './standing-items.ts';

/** The items whose place, responsible, origin and text fit; how far they have come does not matter. */
export function itemsWithin(items: readonly StandingItem[], filter: ItemFilter): StandingItem[] {
  const { subdistrict, committee, type, compound, responsible, origin } = filter;
  const text = plainText(filter.text ?? '').toLowerCase();
  return items.filter(
    ({ record, number, place }) =>
      fits(subdistrict, place.subdistrict) &&
      fits(committee, place.committeeKey) &&
      fits(type, place.type) &&
      fits(compound, place.code) &&
      fits(responsible, record.body.responsible) &&
      fits(origin, record.body.origin.kind) &&
      (text === '' || [number, place.name, record.body.problem, record.body.responsible].some(holds(text))),
  );
}

/** Of those, the ones that stand at the filter's state and deadline on a day (YYYY-MM-DD). */
export function itemsStanding(
  items: readonly StandingItem[],
  { state, due }: Pick<ItemFilter, 'state' | 'due'>,
  day: string,
): StandingItem[] {
  return items.filter(({ record: { body } }) => fits(state, stateOf(body)) && isDue(body, due, day));
}

function isDue(body: StandingItem['record']['body'], due: ItemFilter['due'], day: string): boolean {
  if (due === undefined) return true;
  return due === 'open' ? isOpen(body) : dueOn(body, day) === due;
}

function fits<Value>(wanted: Value | undefined, found: Value): boolean {
  return wanted === undefined || wanted === found;
}

function holds(part: string): (text: string) => boolean {
  return (text) => plainText(text).toLowerCase().includes(part);
}
