import type { ListCategory, ListItem } from '../../model/records/list-item.ts';
import { isFromEvidence, peopleAsking, sourceKey } from '../../model/records/list-source.ts';
import type { NeedCandidate } from './need-candidate.ts';

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

/** The item with the figures that evidence gives now; everything else stays. */
export function refreshedNeed(item: ListItem, { key, source }: NeedCandidate): ListItem {
  const sources = item.sources.map((one) => (isFromEvidence(one) && sourceKey(one) === key ? source : one));
  return { ...item, sources, asked: peopleAsking(sources) ?? item.asked };
}

/** The keys of what an item was drawn from: a candidate with one of them is confirmed already. */
export function drawnFrom({ sources }: ListItem): string[] {
  return sources.filter(isFromEvidence).map(sourceKey);
}
