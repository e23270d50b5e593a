interface Scored {
  readonly score: number | null;
}

/** Best first; without a score last. */
export function byDescendingScore(a: Scored, b: Scored): number {
  return (b.score ?? Number.NEGATIVE_INFINITY) - (a.score ?? Number.NEGATIVE_INFINITY);
}

/** The items by key, keys and items in the order they came. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * Standard competition ranking (1, 2, 2, 4) by descending score; without a score there is no rank.
 *
 * @example ranking([{ score: 90 }, { score: null }, { score: 90 }, { score: 80 }]) // 1, –, 1, 3
 */
export function ranking<Item extends Scored>(items: readonly Item[]): Map<Item, number> {
  const scored = items.filter((item) => item.score !== null).sort(byDescendingScore);
  const ranks = new Map<Item, number>();
  let rank = 0;
  let last: number | null = null;
  scored.forEach((item, index) => {
    if (item.score !== last) rank = index + 1;
    last = item.score;
    ranks.set(item, rank);
  });
  return ranks;
}
