/** The letter of a reference that stands at a place: `A` is 1; what is no capital letter is 0. */
export function letterAt(bytes: Buffer, at: number): number {
  const letter = (bytes[at] ?? 0) - 64;
  return letter >= 1 && letter <= 26 ? letter : 0;
}

/** The digit that stands at a place; more than 9 when it is something else. */
export function digitAt(bytes: Buffer, at: number): number {
  return (bytes[at] ?? 0) ^ 0x30;
}
