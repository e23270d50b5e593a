/** The list with one thing in another's place, the rest as it was. */
export function withMoved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const item = items[from];
  return item === undefined ? [...items] : items.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** The list with one thing changed. */
export function withChanged<Item>(items: readonly Item[], index: number, change: Partial<Item>): Item[] {
  return items.map((item, place) => (place === index ? { ...item, ...change } : item));
}
