/**
 * Does work on one item after the other, so many at a time. What is thrown is thrown at once, and no further item is begun;
 * what was begun goes on by itself.
 */
export async function inLanes<Item>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item, place: number) => Promise<void>,
): Promise<void> {
  const queue = items.entries();
  let isBroken = false;
  async function lane(): Promise<void> {
    for (const [place, item] of queue) {
      if (isBroken) return;
      try {
        await work(item, place);
      } catch (error) {
        isBroken = true;
        throw error;
      }
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane));
}
