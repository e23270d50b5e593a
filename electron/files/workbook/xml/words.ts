/**
 * Four characters of ASCII as the number that their bytes make where they lie in memory, so that one comparison does
 * for four.
 *
 * @example wordAt(words, at) === word('</v>')
 */
export function word(characters: string): number {
  return Buffer.from(characters, 'latin1').readInt32LE();
}

/** The four bytes that begin at a place, as `word` gives them; the place need not be a multiple of four. */
export function wordAt(words: DataView, at: number): number {
  return words.getInt32(at, true);
}
