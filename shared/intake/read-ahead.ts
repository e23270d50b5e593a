/** The first items of a stream of batches, and all others still to come. */
export interface ReadAhead<Item> {
  readonly head: readonly Item[];
  readonly rest: AsyncIterable<readonly Item[]>;
}

/** Items as many at a time as come at once. */
export type Batches<Item> = AsyncIterable<readonly Item[]> | Iterable<readonly Item[]>;

/**
 * Takes up to `count` items from a stream before the others are read. A stream whose rest is never
 * iterated must be given back with `close`.
 */
export async function readAhead<Item>(
  batches: Batches<Item>,
  count: number,
): Promise<ReadAhead<Item> & { close(): Promise<void> }> {
  const stream = inTurn(batches);
  const taken: Item[] = [];
  while (taken.length < count) {
    const next = await stream.next();
    if (next.done) break;
    for (const item of next.value) taken.push(item);
  }
  return {
    head: taken.slice(0, count),
    rest: behind(taken.slice(count), stream),
    close: async () => {
      await stream.return(undefined);
    },
  };
}

async function* inTurn<Item>(batches: Batches<Item>): AsyncGenerator<readonly Item[], void> {
  for await (const batch of batches) yield batch;
}

async function* behind<Item>(
  first: readonly Item[],
  others: AsyncIterable<readonly Item[]>,
): AsyncIterable<readonly Item[]> {
  if (first.length > 0) yield first;
  yield* others;
}
