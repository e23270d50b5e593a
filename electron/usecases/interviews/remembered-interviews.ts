import {
  type CodingState,
  codingState,
  type TopicLine,
  topicLines,
} from '../../../shared/action/interviews/topic-lines.ts';
import type { Topic } from '../../../shared/model/evidence.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { grouped } from '../../../shared/scoring/ordering.ts';
import { lastBatch } from '../../store/last-batch.ts';
import type { ReadStore } from '../../store/store.ts';
import { listTranscriptHeads, type TranscriptHead } from '../../store/transcripts.ts';
import { rememberedRemarks } from '../remembered-remarks.ts';
import type { CodedExcerpt } from './excerpts-of.ts';
import { rememberedExcerpts } from './remembered-excerpts.ts';

/** An interview: its transcript, its rows of evidence, or both. */
export interface KnownInterview {
  /** The record of the transcript; null where there is none. */
  readonly transcript: string | null;
  readonly interview: string;
  /** By code. */
  readonly compound: string;
  readonly date: string | null;
  readonly interviewee: string | null;
  /** Passages that are coded and that the transcript says. */
  readonly passages: number;
  /** Passages that are coded, but that the transcript does not say any more. */
  readonly lost: number;
  readonly lines: readonly TopicLine[];
  readonly state: CodingState | 'imported';
}

interface Memory {
  readonly remarks: readonly Topic[];
  readonly batch: number;
  readonly interviews: readonly KnownInterview[];
}

const memories = new WeakMap<ReadStore, Map<Phase, Memory>>();

/** Every interview of a phase by compound and number, found out once and remembered until evidence or records change. */
export function rememberedInterviews(db: ReadStore, phase: Phase): readonly KnownInterview[] {
  const remarks = rememberedRemarks(db, phase);
  const batch = lastBatch(db);
  const phases = memories.get(db) ?? new Map<Phase, Memory>();
  memories.set(db, phases);
  const known = phases.get(phase);
  if (known?.remarks === remarks && known.batch === batch) return known.interviews;
  const interviews = interviewsOf(db, phase, remarks);
  phases.set(phase, { remarks, batch, interviews });
  return interviews;
}

function interviewsOf(db: ReadStore, phase: Phase, remarks: readonly Topic[]): KnownInterview[] {
  const excerpts = rememberedExcerpts(db, phase);
  const said = grouped(remarks, keyOf);
  const transcripts = listTranscriptHeads(db, phase);
  const transcribed = new Set(transcripts.map(keyOf));
  const imported = [...said].filter(([key]) => !transcribed.has(key));
  return [
    ...transcripts.map((head) => transcript(head, excerpts.get(head.id) ?? [], said.get(keyOf(head)) ?? [])),
    ...imported.map(([, rows]) => importedInterview(rows)),
  ].sort(byCompoundAndNumber);
}

function keyOf({ interview, compound }: Pick<Topic, 'interview' | 'compound'>): string {
  // No cell of a workbook can hold this letter.
  return `${interview}\u0000${compound}`;
}

function transcript(
  { id, ...head }: TranscriptHead,
  excerpts: readonly CodedExcerpt[],
  rows: readonly Topic[],
): KnownInterview {
  const lines = topicLines(
    excerpts.map(({ body, stands }) => ({ ...body, stands })),
    rows,
  );
  const passages = excerpts.filter(({ stands }) => stands).length;
  const counts = { passages, lost: excerpts.length - passages };
  return { ...head, transcript: id, ...counts, lines, state: codingState(lines) };
}

function importedInterview(rows: readonly Topic[]): KnownInterview {
  const [first] = rows;
  if (first === undefined) throw new Error('an interview without rows');
  const { interview, compound } = first;
  const date = rows.find((row) => row.date !== null)?.date ?? null;
  const interviewee = rows.find((row) => row.interviewee !== null)?.interviewee ?? null;
  const head = { transcript: null, interview, compound, date, interviewee };
  return { ...head, passages: 0, lost: 0, lines: topicLines([], rows), state: 'imported' };
}

function byCompoundAndNumber(a: KnownInterview, b: KnownInterview): number {
  if (a.compound !== b.compound) return a.compound < b.compound ? -1 : 1;
  return a.interview < b.interview ? -1 : Number(a.interview > b.interview);
}
