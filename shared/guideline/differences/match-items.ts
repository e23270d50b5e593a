/** A thing that stands in both lists. */
export interface Pair<Item> {
  readonly before: Item;
  readonly after: Item;
}

export interface Matched<Item> {
  /** In the order of the later list. */
  readonly pairs: readonly Pair<Item>[];
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

/**
 * Finds what of one list stands in the other: namesakes first, wherever they stand; what is left over on both
 * sides belongs together when everything but the id is alike.
 *
 * @param contentOf everything but the id, as a text
 */
export function matchItems<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
  idOf: (item: Item, index: number) => string,
  contentOf: (item: Item) => string,
): Matched<Item> {
  const [earlier, later] = [keyed(before, idOf), keyed(after, idOf)];
  const partners = new Map<Item, Item>();
  for (const [key, item] of later) {
    const namesake = earlier.get(key);
    if (namesake !== undefined) partners.set(item, namesake);
  }
  const taken = new Set(partners.values());
  const left = keyed(
    before.filter((item) => !taken.has(item)),
    contentOf,
  );
  const unmatched = keyed(
    after.filter((item) => !partners.has(item)),
    contentOf,
  );
  for (const [key, item] of unmatched) {
    const lookalike = left.get(key);
    if (lookalike !== undefined) partners.set(item, lookalike);
  }
  const matched = new Set(partners.values());
  return {
    pairs: after.flatMap((item) => {
      const partner = partners.get(item);
      return partner === undefined ? [] : [{ before: partner, after: item }];
    }),
    removed: before.filter((item) => !matched.has(item)),
    added: after.filter((item) => !partners.has(item)),
  };
}

/** Items by a key; the second of one key gets its number beside it, so that none is lost. */
export function keyed<Item>(
  items: readonly Item[],
  keyOf: (item: Item, index: number) => string,
): Map<string, Item> {
  const times = new Map<string, number>();
  return new Map(
    items.map((item, index) => {
      const key = keyOf(item, index);
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      return [JSON.stringify([key, time]), item];
    }),
  );
}
