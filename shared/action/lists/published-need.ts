import type { ListItem } from '../../model/records/list-item.ts';
import type { ListSource } from '../../model/records/list-source.ts';
import { FEWEST_HEARD } from './need-candidate.ts';

/** Items that stand, by id; a map of records is one. */
export interface KnownItems {
  get(id: string): { readonly body: TakenItem } | undefined;
}

type TakenItem = Pick<ListItem, 'list' | 'sources' | 'commons'>;

/**
 * Whether all that an item of a list comes from is what fewer than five residents said: it stands on the list, but no document
 * names it, for it could be told whose words it is. What inspections found and what a person wrote may be named. An item that was
 * taken over comes from what its common items come from; a need of which none of them stands any more is not named either, for
 * nobody can tell.
 *
 * @param known among them the common items
 */
export function isOfFew(item: TakenItem, known: KnownItems): boolean {
  return item.sources.every((source) => saidByFew(source, item, known));
}

function saidByFew(source: ListSource, item: TakenItem, known: KnownItems): boolean {
  switch (source.kind) {
    case 'question':
    case 'topic':
      return source.asked < FEWEST_HEARD;
    case 'excerpt':
      return true;
    case 'common':
      return isTakenFromFew(item, known);
    case 'finding':
    case 'check':
    case 'hand':
      return false;
    default:
      return source satisfies never;
  }
}

function isTakenFromFew({ list, commons }: TakenItem, known: KnownItems): boolean {
  if (commons.length === 0) return false;
  const standing = commons.flatMap(({ id }) => known.get(id)?.body ?? []);
  return standing.length === 0 ? list === 'needs' : standing.every((body) => isOfFew(body, known));
}

/** How many people asked, as documents may say it; null where nobody was counted. Fewer than five are not counted out. */
export function publishedAsked(asked: number | null): string | null {
  if (asked === null) return null;
  return asked < FEWEST_HEARD ? `不足${FEWEST_HEARD}` : String(asked);
}
