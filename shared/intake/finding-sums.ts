import type { ReadRow } from './read-rows.ts';

/**
 * The digest of each finding's key: findings of one file under one key are summed, so what counts is
 * the whole group. It hashes the counts in ascending order; the order of rows does not matter.
 */
export function sumFindings(
  rows: readonly ReadRow[],
  hash: (text: string) => string,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number[]>();
  for (const { items } of rows) {
    for (const { key, content } of items) {
      if (content.kind !== 'findings') continue;
      const group = counts.get(key);
      if (group === undefined) counts.set(key, [content.value.count]);
      else group.push(content.value.count);
    }
  }
  const ascending = (a: number, b: number) => a - b;
  return new Map(
    Array.from(counts, ([key, group]) => [key, hash(JSON.stringify([key, group.sort(ascending)]))]),
  );
}
