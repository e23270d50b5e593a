import { plainText } from '../../cells/plain-text.ts';
import type { ListItem } from '../../model/records/list-item.ts';

/** Items with one key say the same on the same list, whatever their width and spaces. */
export function textKey({ list, text }: Pick<ListItem, 'list' | 'text'>): string {
  return `${list}/${plainText(text)}`;
}
