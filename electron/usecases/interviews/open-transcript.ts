import { sentencesOf } from '../../../shared/action/interviews/passages.ts';
import { topicLines } from '../../../shared/action/interviews/topic-lines.ts';
import type { ExcerptView, TranscriptView } from '../../../shared/contract/interviews.ts';
import { leavesOf } from '../../../shared/model/guideline.ts';
import type { StoredRecord } from '../../../shared/model/records/record.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import { currentRecord } from '../../store/records.ts';
import type { ReadStore } from '../../store/store.ts';
import type { Workspace } from '../../store/workspace.ts';
import { compoundNames } from '../compound-names.ts';
import { excerptsOf } from './excerpts-of.ts';
import { maskedWords } from './masked-words.ts';
import { type KnownInterview, rememberedInterviews } from './remembered-interviews.ts';

/** A transcript with everything coded in it, and what of that the evidence says; null where it was taken back. */
export function openTranscript(
  { store }: Workspace,
  { id }: { readonly id: string },
): Result<TranscriptView | null> {
  const transcript = currentRecord(store, 'transcript', id);
  if (transcript === null) return ok(null);
  const { phase, interview, date, interviewee, text } = transcript.body;
  const all = rememberedInterviews(store, phase);
  return ok({
    ...{ id, interview, date, interviewee, text },
    compound: compoundNames(store, phase)(transcript.about.key),
    sentences: sentencesOf(text),
    excerpts: shownExcerpts(store, transcript),
    topics: [...(all.find((one) => one.transcript === id)?.lines ?? topicLines([], []))],
    nextUncoded: nextUncoded(all, id),
  });
}

function shownExcerpts(db: ReadStore, transcript: StoredRecord<'transcript'>): ExcerptView[] {
  const { phase } = transcript.body;
  const leaves = leavesOf(currentGuideline(db).guideline.indicators);
  const names = new Map(leaves.map(({ id, name }) => [id, name]));
  const maskedOf = maskedWords(db, phase);
  return excerptsOf(db, transcript).map((excerpt) => {
    const { id, body, stands } = excerpt;
    const { transcript: _, indicator, ...rest } = body;
    return {
      id,
      ...rest,
      indicator: indicator === null ? null : { id: indicator, name: names.get(indicator) ?? indicator },
      masked: maskedOf(excerpt),
      stands,
    };
  });
}

/** The one after this, and after the last the first again. */
function nextUncoded(all: readonly KnownInterview[], id: string): string | null {
  const here = all.findIndex(({ transcript }) => transcript === id);
  const inTurn = [...all.slice(here + 1), ...all.slice(0, Math.max(here, 0))];
  return inTurn.find(({ state }) => state === 'uncoded')?.transcript ?? null;
}
