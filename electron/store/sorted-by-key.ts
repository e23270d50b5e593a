/** A map in the order of its keys by code units, which is the same on every machine, its values converted. */
export function sortedByKey<From, To>(
  map: ReadonlyMap<string, From>,
  convert: (value: From) => To,
): Map<string, To> {
  const sorted = [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return new Map(sorted.map(([key, value]) => [key, convert(value)]));
}
