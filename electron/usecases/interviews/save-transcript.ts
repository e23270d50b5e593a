import { isDeepStrictEqual } from 'node:util';
import type { SavedTranscript, TranscriptToSave } from '../../../shared/contract/interviews.ts';
import type { RecordAbout, RecordChange, StoredRecord } from '../../../shared/model/records/record.ts';
import { type Excerpt, type Transcript, transcriptSchema } from '../../../shared/model/records/transcript.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { findCompound } from '../../store/compounds.ts';
import { currentRecord, writeRecords } from '../../store/records.ts';
import type { ReadStore } from '../../store/store.ts';
import { listTranscriptHeads } from '../../store/transcripts.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { dateDoubt } from './date-doubt.ts';
import { excerptsOf } from './excerpts-of.ts';
import { inAFewWords } from './in-a-few-words.ts';
import { movedExcerpts } from './moved-excerpts.ts';

/** An interview may have so many characters: as many as a cell of a workbook holds, three times over. */
export const LONGEST_TRANSCRIPT = 100_000;

/**
 * Keeps what was said in an interview; passages coded in an earlier version of its text move along with their words, and those that
 * find none are told. What says the same as before is not written again.
 */
export function saveTranscript(
  { store, year }: Workspace,
  typed: TranscriptToSave,
  context: Pick<UseCaseContext, 'author' | 'now' | 'newId'>,
): Result<SavedTranscript> {
  const body = bodyOf(typed);
  const obstacle = obstacleTo(store, typed, body);
  if (obstacle !== null) return refused(obstacle);
  const id = typed.id ?? context.newId();
  const about: RecordAbout = { level: 'compound', key: typed.compound };
  const before = currentRecord(store, 'transcript', id);
  if (before !== null && saysTheSame(before, { about, body })) return ok({ id, batch: null, warnings: [] });
  const excerpts = before === null ? [] : excerptsOf(store, before);
  const moved = movedExcerpts(excerpts, body.text, about);
  const changes: RecordChange[] = [{ kind: 'transcript', id, about, body }, ...moved.changes];
  const { author, now } = context;
  const note = `访谈 ${body.interview}`;
  const batch = writeRecords(store, changes, { author, now: now(), note });
  return ok({ id, batch, warnings: [...dateDoubt(body, year), ...passagesGone(moved.lost)] });
}

function saysTheSame(
  before: StoredRecord<'transcript'>,
  { about, body }: Pick<StoredRecord<'transcript'>, 'about' | 'body'>,
): boolean {
  return before.about.key === about.key && isDeepStrictEqual(before.body, body);
}

function passagesGone(lost: readonly Excerpt[]): Problem[] {
  if (lost.length === 0) return [];
  const { zh: named, en: namedInEnglish } = inAFewWords(
    lost.map(({ quote }) => ({ zh: `“${quote}”`, en: `“${quote}”` })),
  );
  return [problem('interview-passages-gone', { count: lost.length, named, namedInEnglish })];
}

function bodyOf({ phase, interview, date, interviewee, text }: TranscriptToSave): Transcript {
  return {
    phase,
    interview: interview.trim(),
    date: date?.trim() || null,
    interviewee: interviewee?.trim() || null,
    text: text.replaceAll(/\r\n?/gu, '\n').trim(),
  };
}

function obstacleTo(store: ReadStore, typed: TranscriptToSave, body: Transcript): Problem | null {
  if (typed.id !== null && currentRecord(store, 'transcript', typed.id) === null) {
    return problem('interview-gone');
  }
  const compound = findCompound(store, body.phase, typed.compound);
  if (compound === null) return problem('interview-unknown-compound', { code: typed.compound });
  const wrong = problemIn(body);
  if (wrong !== null) return wrong;
  const isTaken = listTranscriptHeads(store, body.phase).some(
    (other) =>
      other.id !== typed.id && other.compound === typed.compound && other.interview === body.interview,
  );
  const facts = { compound: compound.name, interview: body.interview };
  return isTaken ? problem('interview-taken', facts) : null;
}

/** What is wrong with a transcript taken by itself; null for nothing. */
export function problemIn({ interview, date, text }: Transcript): Problem | null {
  if (interview === '') return problem('interview-no-number');
  if (text === '') return problem('interview-no-text');
  if (text.length > LONGEST_TRANSCRIPT) {
    return problem('interview-too-long', { length: text.length, limit: LONGEST_TRANSCRIPT });
  }
  const isDate = transcriptSchema.shape.date.safeParse(date).success;
  return isDate ? null : problem('interview-not-a-date', { value: date ?? '' });
}
