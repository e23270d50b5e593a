import type { Passage } from './passages.ts';

/** A passage with the words it held when it was coded. */
interface Quoted extends Passage {
  readonly quote: string;
}

/** Whether the words still stand where they were coded: the text may have been corrected since. */
export function standsIn(text: string, { start, end, quote }: Quoted): boolean {
  return text.slice(start, end) === quote;
}

/**
 * Where the words stand in a text that was corrected: at their old place, else at the nearest place that says exactly the same.
 *
 * @returns null where the text does not say so any more
 * @example quotedPlace('物业好。停车难。', { start: 0, end: 3, quote: '停车难' }) // { start: 4, end: 7 }
 */
export function quotedPlace(text: string, quoted: Quoted): Passage | null {
  const { start, quote } = quoted;
  if (quote === '') return null;
  if (standsIn(text, quoted)) return { start, end: quoted.end };
  const places: number[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) places.push(at);
  const [nearest] = places.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start));
  return nearest === undefined ? null : { start: nearest, end: nearest + quote.length };
}
