import type { ListItem } from '../../model/records/list-item.ts';

/**
 * Whether a need still looks for its answer: nobody offers a service or a resource for it that is on the lists. Needs that are
 * met or not taken up look for none.
 *
 * @param known ids of the items that stand
 */
export function isUnmatched({ list, state, answer }: ListItem, known: { has(id: string): boolean }): boolean {
  if (list !== 'needs' || state === 'met' || state === 'dropped') return false;
  return ![...answer.services, ...answer.resources].some((id) => known.has(id));
}
