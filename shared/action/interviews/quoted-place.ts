import { overlap, type Passage } from './passages.ts';

/** A passage with the words it held when it was coded. */
interface Quoted extends Passage {
  readonly quote: string;
}

/** Words under a topic: the same words count once under it. */
interface QuotedOnTopic extends Quoted {
  readonly topic: string;
}

/** Whether the words still stand where they were coded: the text may have been corrected since. */
function standsIn(text: string, { start, end, quote }: Quoted): boolean {
  return text.slice(start, end) === quote;
}

/**
 * The passages that count: their words stand where they were coded, and no earlier one of the same topic has them. Only what
 * counts is proposed, entered and quoted; the others are lost.
 */
export function standingPassages<One extends QuotedOnTopic>(text: string, coded: readonly One[]): Set<One> {
  const standing = new Set<One>();
  for (const one of inOrder(coded)) {
    if (standsIn(text, one) && isFree(one, one.topic, standing)) standing.add(one);
  }
  return standing;
}

/**
 * Where passages come to stand in a text that was corrected: those that stand stay, the others move to the nearest place that says
 * exactly the same and that no other passage of their topic has. One that finds none is not there: it is lost.
 */
export function placesIn<One extends QuotedOnTopic>(
  text: string,
  coded: readonly One[],
): ReadonlyMap<One, Passage> {
  const places = new Map<One, Passage & { readonly topic: string }>();
  for (const one of standingPassages(text, coded)) places.set(one, one);
  for (const one of inOrder(coded)) {
    if (places.has(one)) continue;
    const { topic } = one;
    const place = quotedPlace(text, one, (found) => isFree(found, topic, places.values()));
    if (place !== null) places.set(one, { ...place, topic });
  }
  return places;
}

function inOrder<One extends Passage>(passages: readonly One[]): One[] {
  return passages.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function isFree(
  place: Passage,
  topic: string,
  taken: Iterable<Passage & { readonly topic: string }>,
): boolean {
  return ![...taken].some((other) => other.topic === topic && overlap(other, place));
}

/**
 * Where the words stand in a text that was corrected: at their old place, else at the nearest place that says exactly the same.
 *
 * @param mayStand leaves a place out where it says no
 * @returns null where the text does not say so any more
 * @example quotedPlace('物业好。停车难。', { start: 0, end: 3, quote: '停车难' }) // { start: 4, end: 7 }
 */
export function quotedPlace(
  text: string,
  quoted: Quoted,
  mayStand: (place: Passage) => boolean = () => true,
): Passage | null {
  const { start, quote } = quoted;
  if (quote === '') return null;
  const places: Passage[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    places.push({ start: at, end: at + quote.length });
  }
  const nearest = places.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
  return nearest.find(mayStand) ?? null;
}
