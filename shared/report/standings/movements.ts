/** How many rose, fell and stayed. */
export interface Movements {
  readonly rose: number;
  readonly fell: number;
  readonly stayed: number;
}

/** Counts what moved in which direction. */
export function movementsOf(changes: readonly { readonly difference: number }[]): Movements {
  const count = (sign: number) => changes.filter(({ difference }) => Math.sign(difference) === sign).length;
  return { rose: count(1), fell: count(-1), stayed: count(0) };
}
