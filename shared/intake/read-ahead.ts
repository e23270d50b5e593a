/** The first items of a stream, and all others still to come. */
export interface ReadAhead<Item> {
  readonly head: readonly Item[];
  readonly rest: AsyncIterable<Item>;
}

/**
 * Takes up to `count` items from a stream before the others are read. A stream whose rest is never
 * iterated must be given back with `close`.
 */
export async function readAhead<Item>(
  items: AsyncIterable<Item>,
  count: number,
): Promise<ReadAhead<Item> & { close(): Promise<void> }> {
  const iterator = items[Symbol.asyncIterator]();
  const head: Item[] = [];
  while (head.length < count) {
    const next = await iterator.next();
    if (next.done) break;
    head.push(next.value);
  }
  return {
    head,
    rest: { [Symbol.asyncIterator]: () => iterator },
    close: async () => {
      await iterator.return?.();
    },
  };
}
