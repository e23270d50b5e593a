import { commonsTaken } from '../../../shared/action/lists/start-from-common.ts';
import type { ListScope } from './list-scope.ts';
import type { ListRecord, StandingLists } from './remembered-lists.ts';

/** Common items of a committee's types that its own lists have nothing of yet; none for a type. */
export function notStarted({ about, compounds }: ListScope, lists: StandingLists): ListRecord[] {
  if (about.level === 'type') return [];
  const taken = commonsTaken(lists.of(about));
  return commonsOf(compounds, lists).filter(({ id, body }) => body.state !== 'dropped' && !taken.has(id));
}

/** The common items of all types that these compounds are of. */
export function commonsOf(compounds: ListScope['compounds'], lists: StandingLists): ListRecord[] {
  const types = [...new Set(compounds.map(({ type }) => type))];
  return types.flatMap((key) => lists.of({ level: 'type', key }));
}
