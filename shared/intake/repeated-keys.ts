import type { PlannedItem } from '../model/import-plan.ts';
import type { ReadRow } from './read-rows.ts';
import type { KeyAgain } from './table-kind.ts';

/** Rows, and the keys of what they say more than once, in the order in which it is said for the second time. */
export interface NumberedRows {
  readonly rows: readonly ReadRow[];
  readonly repeated: ReadonlySet<string>;
}

/** Gives what is said again a key of its own, where `keyAgain` has one: two neighbours may answer alike. */
export function numberRows(rows: readonly ReadRow[], keyAgain: KeyAgain = () => null): NumberedRows {
  const repeated = repeatedKeys(rows);
  if (repeated.size === 0) return { rows, repeated };
  const times = new Map<string, number>();
  const numbered = (item: PlannedItem): PlannedItem => {
    if (!repeated.has(item.key)) return item;
    const time = (times.get(item.key) ?? 0) + 1;
    times.set(item.key, time);
    const key = time === 1 ? null : keyAgain(item.key, time);
    return key === null ? item : { ...item, key };
  };
  const all = rows.map((row) => withItems(row, row.items.map(numbered)));
  return { rows: all, repeated: repeatedKeys(all) };
}

/** The very row where its items stay. */
function withItems(row: ReadRow, items: readonly PlannedItem[]): ReadRow {
  return items.every((item, index) => item === row.items[index]) ? row : { ...row, items };
}

function repeatedKeys(rows: readonly ReadRow[]): ReadonlySet<string> {
  const said = new Set<string>();
  const repeated = new Set<string>();
  for (const { items } of rows) {
    for (const { key } of items) {
      const before = said.size;
      if (said.add(key).size === before) repeated.add(key);
    }
  }
  return repeated;
}
