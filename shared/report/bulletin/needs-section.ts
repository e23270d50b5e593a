import { isUnmatched } from '../../action/lists/is-unmatched.ts';
import { FEWEST_HEARD } from '../../action/lists/need-candidate.ts';
import { isOfFew, type KnownItems } from '../../action/lists/published-need.ts';
import { textKey } from '../../action/lists/text-key.ts';
import type { StoredRecord } from '../../model/records/record.ts';
import { grouped } from '../../scoring/ordering.ts';
import { paragraph, type Section, section } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { maskWritten } from '../voices/masking/mask-written.ts';
import { type AskedNeed, needsSentence } from './needs-sentence.ts';

type ListRecord = StoredRecord<'list-item'>;

/** So many needs are named. */
const MOST = 5;

/**
 * 居民需求: what most committees of a subdistrict have on their lists of needs; no section where none has any. How many asked is told from
 * five people on, and what fewer than five alone spoke of is not named.
 */
export function needsSection({ records }: Pick<ReportInput, 'records'>, subdistrict: string): Section[] {
  const needs = records.lists.filter(
    ({ about, body }) =>
      about.level === 'committee' &&
      about.key.startsWith(`${subdistrict}/`) &&
      body.list === 'needs' &&
      body.state !== 'dropped',
  );
  if (needs.length === 0) return [];
  const known = new Map(records.lists.map((record) => [record.id, record]));
  const asked = [...grouped(needs, ({ body }) => textKey(body)).values()]
    .flatMap((alike) => askedNeed(alike, known) ?? [])
    .sort((a, b) => b.committees - a.committees || (b.people ?? 0) - (a.people ?? 0));
  const sentence = needsSentence({
    committees: committeesOf(needs),
    needs: asked.slice(0, MOST),
    unmatched: needs.filter(({ body }) => isUnmatched(body, known)).length,
  });
  return [section('居民需求', [paragraph(sentence)])];
}

function askedNeed(alike: readonly ListRecord[], known: KnownItems): AskedNeed | null {
  const [first] = alike;
  if (first === undefined) return null;
  const people = alike.reduce((sum, { body }) => sum + (body.asked ?? 0), 0);
  const isTold = people >= FEWEST_HEARD;
  if (!isTold && alike.every(({ body }) => isOfFew(body, known))) return null;
  const text = maskWritten(first.body.text);
  return { text, committees: committeesOf(alike), people: isTold ? people : null };
}

function committeesOf(records: readonly ListRecord[]): number {
  return new Set(records.map(({ about }) => about.key)).size;
}
