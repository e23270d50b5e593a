/**
 * What people call an item: the code of its compound, and the item's number there with two digits or more.
 *
 * @example itemNumber('C0102', 1) // 'C0102-01'
 */
export function itemNumber(compound: string, number: number): string {
  return `${compound}-${String(number).padStart(2, '0')}`;
}
