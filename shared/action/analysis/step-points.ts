import type { Wording } from '../../language/wording.ts';
import type { AnalysisPoint } from './analysis.ts';

/** How something is said of which so many are missing. */
export type SayMissing = (missing: number) => Wording;

/** A point with what is missing of it in words. */
export function pointOf(
  name: Wording,
  { done, of }: { readonly done: number; readonly of: number },
  path: string,
  say: { readonly none: Wording; readonly missing: SayMissing },
): AnalysisPoint {
  const missing = of === 0 ? say.none : done < of ? say.missing(of - done) : null;
  return { name, done, of, missing, path };
}

/** The most frequent ones, the first of equals, with how often each. */
export function mostFrequent(words: readonly string[], most: number): { word: string; count: number }[] {
  return [...Map.groupBy(words, (word) => word)]
    .map(([word, all]) => ({ word, count: all.length }))
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}
