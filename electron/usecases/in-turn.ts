import { ok, type Result } from '../../shared/problems/result.ts';

/** Does one after the other, up to the first that is refused; gives what all of them came to. */
export async function inTurn<Item, Value>(
  items: readonly Item[],
  work: (item: Item, index: number) => Result<Value> | Promise<Result<Value>>,
): Promise<Result<Value[]>> {
  const values: Value[] = [];
  for (const [index, item] of items.entries()) {
    const result = await work(item, index);
    if (!result.ok) return result;
    values.push(result.value);
  }
  return ok(values);
}
