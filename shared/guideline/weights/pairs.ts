/** Every two of these, each pair once, in their order. */
export function pairsOf(ids: readonly string[]): (readonly [one: string, other: string])[] {
  return ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const));
}

/** One name for a pair, whichever of the two is said first. */
export function pairName(one: string, other: string): string {
  return JSON.stringify(one < other ? [one, other] : [other, one]);
}
