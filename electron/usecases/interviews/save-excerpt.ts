import { askedTopics, topicWord } from '../../../shared/action/interviews/asked-topics.ts';
import { overlap, type Passage, trimmed } from '../../../shared/action/interviews/passages.ts';
import type { ExcerptToSave } from '../../../shared/contract/interviews.ts';
import type { StoredRecord } from '../../../shared/model/records/record.ts';
import type { Excerpt } from '../../../shared/model/records/transcript.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import { currentRecord, writeRecords } from '../../store/records.ts';
import type { ReadStore } from '../../store/store.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { type CodedExcerpt, excerptsOf } from './excerpts-of.ts';

/**
 * Codes a passage of a transcript, or changes how it is coded. Passages may overlap unless they have the same topic: the same
 * words count once under it.
 */
export function saveExcerpt(
  { store }: Workspace,
  typed: ExcerptToSave,
  context: Pick<UseCaseContext, 'author' | 'now' | 'newId'>,
): Result<{ readonly batch: number; readonly id: string }> {
  const transcript = currentRecord(store, 'transcript', typed.transcript);
  if (transcript === null) return refused(problem('interview-gone'));
  if (typed.id !== null && currentRecord(store, 'excerpt', typed.id) === null) {
    return refused(problem('interview-excerpt-gone'));
  }
  const lost = lostExcerpt(store, typed, transcript);
  if (lost !== null) return refused(problem('interview-passage-lost', { quote: shortened(lost.body.quote) }));
  const body = bodyOf(store, typed, transcript);
  if (!body.ok) return body;
  const id = typed.id ?? context.newId();
  const twice = codedTwice(body.value, id, transcript, store);
  if (twice !== null) return refused(twice);
  const { author, now } = context;
  const note = `访谈 ${transcript.body.interview} 编码：${body.value.topic}`;
  const changes = [{ kind: 'excerpt' as const, id, about: transcript.about, body: body.value }];
  return ok({ id, batch: writeRecords(store, changes, { author, now: now(), note }) });
}

/** What is to be coded otherwise where it stood, although other words stand there now; null for anything else. */
function lostExcerpt(
  store: ReadStore,
  { id, start, end }: ExcerptToSave,
  transcript: StoredRecord<'transcript'>,
): CodedExcerpt | null {
  const isMeant = ({ body }: CodedExcerpt) => body.start === start && body.end === end;
  return excerptsOf(store, transcript).find((one) => one.id === id && !one.stands && isMeant(one)) ?? null;
}

function bodyOf(
  store: ReadStore,
  { transcript, start, end, topic, attitude, indicator, quotable }: ExcerptToSave,
  { body: { text } }: StoredRecord<'transcript'>,
): Result<Excerpt> {
  const place: Passage | null = trimmed(text, start, end);
  if (place === null) return refused(problem('interview-no-passage'));
  const word = topicWord(topic, askedTopics(currentGuideline(store).guideline));
  if (word === '') return refused(problem('interview-no-topic'));
  const quote = text.slice(place.start, place.end);
  return ok({ transcript, ...place, quote, topic: word, attitude, indicator, quotable });
}

function codedTwice(
  body: Excerpt,
  id: string,
  transcript: StoredRecord<'transcript'>,
  store: ReadStore,
): Problem | null {
  const other = excerptsOf(store, transcript).find(
    (excerpt) =>
      excerpt.id !== id && excerpt.body.topic === body.topic && excerpt.stands && overlap(excerpt.body, body),
  );
  if (other === undefined) return null;
  return problem('interview-coded-twice', { topic: body.topic, quote: shortened(other.body.quote) });
}

/** So many characters of a passage stand in a sentence about it. */
const LONGEST_SHOWN = 20;

function shortened(quote: string): string {
  const characters = Array.from(quote);
  return characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : quote;
}
