/** A published figure with all of its decimals, so that figures stand under each other; null where there is none. */
export function fixed(value: number | null, digits: number): string | null {
  return value === null ? null : value.toFixed(digits);
}

/** The same with its sign, so that rise and fall do not rest on colour. */
export function signed(difference: number | null, digits: number): string | null {
  const figure = fixed(difference, digits);
  return difference !== null && difference > 0 ? `+${figure}` : figure;
}
