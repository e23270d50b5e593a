import type { ListCategory, ListItem } from '../../model/records/list-item.ts';
import { isFromEvidence, peopleAsking, sourceKey } from '../../model/records/list-source.ts';
import type { NeedCandidate } from './need-candidate.ts';
import { textKey } from './text-key.ts';

/** The item that a person makes of a candidate, in a category of his choice. */
export function confirmedNeed(
  { text, source }: NeedCandidate,
  category: ListCategory,
  worded: string | null,
): ListItem {
  return {
    list: 'needs',
    category,
    text: worded ?? text,
    note: '',
    sources: [source],
    asked: peopleAsking([source]),
    state: 'confirmed',
    commons: [],
    compounds: [],
    answer: { services: [], resources: [], action: '' },
  };
}

/**
 * The item with the figures that evidence gives now, and with what the candidate was drawn from where it did not come from that
 * before; everything else stays.
 */
export function refreshedNeed(item: ListItem, { key, source }: NeedCandidate): ListItem {
  const sources = drawnFrom(item).includes(key)
    ? item.sources.map((one) => (isFromEvidence(one) && sourceKey(one) === key ? source : one))
    : [...item.sources, source];
  return { ...item, sources, asked: peopleAsking(sources) ?? item.asked };
}

/**
 * The need of a list that a candidate is already: the one drawn from the same, or else the one that says the same, for a list says
 * a thing once.
 *
 * @param worded how a person words the candidate; null leaves it as it was drawn
 */
export function confirmedAlready<Item extends { readonly body: ListItem }>(
  items: readonly Item[],
  { key, text }: NeedCandidate,
  worded: string | null,
): Item | null {
  const needs = items.filter(({ body }) => body.list === 'needs');
  const said = textKey({ list: 'needs', text: worded ?? text });
  return (
    needs.find(({ body }) => drawnFrom(body).includes(key)) ??
    needs.find(({ body }) => textKey(body) === said) ??
    null
  );
}

/** The keys of what an item was drawn from. */
function drawnFrom({ sources }: ListItem): string[] {
  return sources.filter(isFromEvidence).map(sourceKey);
}
