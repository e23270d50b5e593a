import { plainText } from '../../../cells/plain-text.ts';
import {
  LIST_CATEGORIES,
  LIST_CATEGORY_NAMES,
  type List,
  type ListCategory,
} from '../../../model/records/list-item.ts';

/**
 * The category of a list that a text means, by its code or its name in either language; null for none.
 *
 * @example categoryCalled('科教文卫', 'needs') // 'education_health'
 */
export function categoryCalled(text: string, list: List): ListCategory | null {
  const plain = plainText(text).toLowerCase();
  const isCalled = (category: ListCategory) =>
    [category, LIST_CATEGORY_NAMES[category].zh, LIST_CATEGORY_NAMES[category].en].some(
      (name) => plainText(name).toLowerCase() === plain,
    );
  return LIST_CATEGORIES[list].find(isCalled) ?? null;
}
