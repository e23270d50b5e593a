import type { ListCategory, ListItem } from '../../model/records/list-item.ts';
import type { StoredRecord } from '../../model/records/record.ts';
import { listWordsIn } from './category-words.ts';

/** A service or a resource that may meet a need, and why it is proposed. */
export interface ProposedAnswer {
  readonly record: StoredRecord<'list-item'>;
  /** Words that stand in both. */
  readonly words: readonly string[];
  /** Whether services of its category are made for needs of this one. */
  readonly fitsCategory: boolean;
}

/** Of each need's category, the categories of services that are made for it. */
const SERVICES_FOR: Readonly<Partial<Record<ListCategory, readonly ListCategory[]>>> = {
  infrastructure: ['construction'],
  education_health: ['culture_sport'],
  special_groups: ['elderly'],
};

/** More proposals would not be read. */
const MOST = 5;

/**
 * The services and resources that may meet a need: those that speak of the same things, the most alike first, and services of
 * the category made for it. What is linked already, or no longer available, is not proposed. A person decides.
 */
export function proposeAnswers(
  need: ListItem,
  others: readonly StoredRecord<'list-item'>[],
): ProposedAnswer[] {
  const linked = new Set([...need.answer.services, ...need.answer.resources]);
  const wanted = listWordsIn(`${need.text} ${need.note}`);
  return others
    .filter(({ id, body }) => body.list !== 'needs' && body.state !== 'dropped' && !linked.has(id))
    .map((record) => likeness(record, need.category, wanted))
    .filter(({ words, fitsCategory }) => words.length > 0 || fitsCategory)
    .sort(byLikeness)
    .slice(0, MOST);
}

function likeness(
  record: StoredRecord<'list-item'>,
  category: ListCategory,
  wanted: readonly string[],
): ProposedAnswer {
  const offered = `${record.body.text} ${record.body.note}`;
  return {
    record,
    words: wanted.filter((word) => offered.includes(word)),
    fitsCategory: SERVICES_FOR[category]?.includes(record.body.category) === true,
  };
}

function byLikeness(a: ProposedAnswer, b: ProposedAnswer): number {
  return (
    b.words.length - a.words.length ||
    Number(b.fitsCategory) - Number(a.fitsCategory) ||
    (a.record.id < b.record.id ? -1 : 1)
  );
}
