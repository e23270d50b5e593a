const LONGEST = 80;

/** Something from inside a file, cut so that it fits into a sentence. */
export function shortName(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}
