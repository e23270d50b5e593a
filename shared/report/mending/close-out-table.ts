import { closeOut } from '../../action/rectification/close-out.ts';
import type { Guideline } from '../../model/guideline.ts';
import { column, type PaperTable, table } from '../paper.ts';
import { rateText } from '../rate-text.ts';
import type { RegisteredItem } from './registered-items.ts';

/** Items that are told together: a committee's, a subdistrict's, a type's. */
export interface ItemGroup {
  readonly name: string;
  readonly items: readonly RegisteredItem[];
}

/** How far each group has come on a day (YYYY-MM-DD); groups without items are left out. */
export function closeOutTable(
  heading: string,
  groups: readonly ItemGroup[],
  day: string,
  guideline: Pick<Guideline, 'rounding'>,
): PaperTable {
  const columns = [
    column(heading, 36, 'left'),
    column('整改项（项）', 16),
    column('已销号（项）', 16),
    column('销号率', 16),
    column('逾期（项）', 16),
  ];
  const rows = groups
    .filter(({ items }) => items.length > 0)
    .map(({ name, items }) => {
      const { closed, overdue, rate } = closeOut(
        items.map(({ item }) => item),
        day,
      );
      return [name, String(items.length), String(closed), rateText(rate, guideline), String(overdue)];
    });
  return table(columns, rows);
}
