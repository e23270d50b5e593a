import { problem } from '../../problems/problem.ts';
import { ok, type Result, refused } from '../../problems/result.ts';
import { type Column, columnLabel } from '../headings.ts';

/** Refuses a table in which two columns mean the same thing: which one counts cannot be known. */
export function oneColumnEach<Item extends { readonly column: Column }>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  sheet: string,
): Result<readonly Item[]> {
  const seen = new Map<string, Item>();
  for (const item of items) {
    const what = nameOf(item);
    const other = seen.get(what);
    if (other !== undefined) {
      const columns = [other, item].map(({ column }) => columnLabel(column));
      return refused(problem('import-column-twice', { what, columns: columns.join('、') }, { sheet }));
    }
    seen.set(what, item);
  }
  return ok(items);
}
