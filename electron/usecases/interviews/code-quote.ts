import { askedTopics, topicWord } from '../../../shared/action/interviews/asked-topics.ts';
import type { Passage } from '../../../shared/action/interviews/passages.ts';
import type { ExcerptToSave } from '../../../shared/contract/interviews.ts';
import { type Guideline, leavesOf } from '../../../shared/model/guideline.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import { currentRecord } from '../../store/records.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { saveExcerpt } from './save-excerpt.ts';

/** Words of a transcript, and how they are coded. */
interface QuoteToCode extends Pick<ExcerptToSave, 'transcript' | 'topic' | 'attitude' | 'quotable'> {
  readonly quote: string;
  /** Which of several places that say so, from 1; undefined where there is one. */
  readonly place?: number | undefined;
  /** The id or the name of a leaf; undefined for the one that the guideline reads the topic by, `none` for none. */
  readonly indicator?: string | undefined;
}

/** Codes the words of a transcript wherever they stand in it; refused where they do not, or at several places. */
export function codeQuote(
  workspace: Workspace,
  { quote, place, indicator, ...coding }: QuoteToCode,
  context: Pick<UseCaseContext, 'author' | 'now' | 'newId'>,
): Result<{ readonly batch: number; readonly id: string }> {
  const transcript = currentRecord(workspace.store, 'transcript', coding.transcript);
  if (transcript === null) return refused(problem('interview-gone'));
  const { guideline } = currentGuideline(workspace.store);
  const leaf = leafCalled(guideline, coding.topic, indicator);
  if (!leaf.ok) return leaf;
  const passage = passageOf(transcript.body.text, quote.trim(), place);
  if (!passage.ok) return passage;
  return saveExcerpt(workspace, { ...coding, ...passage.value, id: null, indicator: leaf.value }, context);
}

function passageOf(text: string, quote: string, place: number | undefined): Result<Passage> {
  const starts: number[] = [];
  if (quote !== '')
    for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + quote.length))
      starts.push(at);
  if (starts.length === 0) return refused(problem('interview-not-said', { quote }));
  if (starts.length > 1 && place === undefined)
    return refused(problem('interview-said-often', { quote, count: starts.length }));
  const start = starts[(place ?? 1) - 1];
  return start === undefined
    ? refused(problem('interview-said-often', { quote, count: starts.length }))
    : ok({ start, end: start + quote.length });
}

function leafCalled(guideline: Guideline, topic: string, given: string | undefined): Result<string | null> {
  if (given === 'none') return ok(null);
  const asked = askedTopics(guideline);
  if (given === undefined) {
    const word = topicWord(topic, asked);
    return ok(asked.find((one) => one.topic === word)?.indicator.id ?? null);
  }
  const leaf = leavesOf(guideline.indicators).find(({ id, name }) => id === given || name === given);
  return leaf === undefined ? refused(problem('interview-no-such-indicator', { given })) : ok(leaf.id);
}
