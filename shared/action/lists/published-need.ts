import type { ListItem } from '../../model/records/list-item.ts';
import type { ListSource } from '../../model/records/list-source.ts';
import { FEWEST_HEARD } from './need-candidate.ts';

/**
 * Whether all that an item of a list comes from is what fewer than five residents said: it stands on the list, but no document
 * names it, for it could be told whose words it is. What inspections found and what a person wrote may be named.
 */
export function isOfFew({ sources }: Pick<ListItem, 'sources'>): boolean {
  return sources.every(saidByFew);
}

function saidByFew(source: ListSource): boolean {
  switch (source.kind) {
    case 'question':
    case 'topic':
      return source.asked < FEWEST_HEARD;
    case 'excerpt':
      return true;
    case 'finding':
    case 'check':
    case 'common':
    case 'hand':
      return false;
    default:
      return source satisfies never;
  }
}

/** How many people asked, as documents may say it; null where nobody was counted. Fewer than five are not counted out. */
export function publishedAsked(asked: number | null): string | null {
  if (asked === null) return null;
  return asked < FEWEST_HEARD ? `不足${FEWEST_HEARD}` : String(asked);
}
