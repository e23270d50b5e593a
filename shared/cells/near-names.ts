/** Below this likeness two names have nothing to do with each other. */
const LEAST_LIKENESS = 0.5;
const MOST_HINTS = 3;
/** Longer texts are no names. */
const LONGEST_NAME = 100;

/**
 * How much two texts have in common: twice the shared pairs of neighbouring characters over all pairs
 * (Dice), 0…1; texts of one character are compared by it.
 */
export function likeness(a: string, b: string): number {
  const pairs = pairsOf(a);
  const others = pairsOf(b);
  const total = pairs.length + others.length;
  if (total === 0) return 0;
  const rest = new Map<string, number>();
  for (const pair of pairs) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of others) {
    const left = rest.get(pair) ?? 0;
    if (left === 0) continue;
    shared += 1;
    rest.set(pair, left - 1);
  }
  return (2 * shared) / total;
}

function pairsOf(text: string): string[] {
  const characters = [...text];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** Up to three names that resemble the text, the most alike first. */
export function nearNames(text: string, names: Iterable<string>): string[] {
  if (text.length > LONGEST_NAME) return [];
  return Array.from(names, (name) => ({ name, likeness: likeness(text, name) }))
    .filter((candidate) => candidate.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_HINTS)
    .map((candidate) => candidate.name);
}
