/** Something that the program promises of every file and did not keep for this one. */
class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
}

/** Holds the program to a promise; the words say what came instead. */
export function promised(isKept: boolean, words: () => string): asserts isKept {
  if (!isKept) throw new BrokenPromise(words());
}
