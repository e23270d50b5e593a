import { z } from 'zod';
import type { TopicLine } from '../action/interviews/topic-lines.ts';
import { attitudeSchema } from '../model/evidence.ts';
import { phaseSchema } from '../model/phase.ts';
import { problemSchema } from './answer.ts';
import { read, work, write } from './operation.ts';
import { batchSchema } from './records.ts';

const count = z.number().int().nonnegative();
const compoundSchema = z.object({ code: z.string(), name: z.string() });
const indicatorSchema = z.object({ id: z.string(), name: z.string() });

const stateSchema = z.enum(['uncoded', 'open', 'entered', 'imported']);
/** `imported`: the evidence has its topics, and nobody has brought in what was said word by word. */
export type InterviewState = z.infer<typeof stateSchema>;

const showSchema = z.enum(['all', ...stateSchema.options]);
export type InterviewShow = z.infer<typeof showSchema>;

const lineSchema = z.object({
  /** The record of the transcript; null where there is none. */
  transcript: z.string().nullable(),
  interview: z.string(),
  compound: compoundSchema,
  date: z.string().nullable(),
  interviewee: z.string().nullable(),
  /** Passages that are coded, those that the transcript does not say any more, and topics that passages or evidence speak of. */
  passages: count,
  lost: count,
  topics: count,
  state: stateSchema,
});
export type InterviewLine = z.infer<typeof lineSchema>;

const listSchema = z.object({
  /** How many there are of each state, whatever is shown. */
  counts: z.object({ all: count, uncoded: count, open: count, entered: count, imported: count }),
  total: count,
  rows: z.array(lineSchema),
});
export type InterviewList = z.infer<typeof listSchema>;

const saidSchema = z.object({ attitude: attitudeSchema, excerpt: z.string().nullable() });
const topicLineSchema = z.object({
  topic: z.string(),
  passages: count,
  lost: count,
  proposed: saidSchema.nullable(),
  entered: saidSchema.nullable(),
  standing: z.enum(['not_entered', 'entered', 'differs', 'not_coded', 'lost']),
}) satisfies z.ZodType<TopicLine>;
export type TopicLineView = z.infer<typeof topicLineSchema>;

const excerptSchema = z.object({
  id: z.string(),
  start: count,
  end: count,
  quote: z.string(),
  topic: z.string(),
  attitude: attitudeSchema,
  indicator: indicatorSchema.nullable(),
  quotable: z.boolean(),
  /** What a letter would show of it; null where masking cannot rule out that it tells of somebody, or it is too long. */
  masked: z.string().nullable(),
  /** Whether the text still says so at this place; what it does not say counts for nothing. */
  stands: z.boolean(),
});
export type ExcerptView = z.infer<typeof excerptSchema>;

const passageSchema = z.object({ start: count, end: count });

const transcriptSchema = z.object({
  id: z.string(),
  interview: z.string(),
  compound: compoundSchema,
  date: z.string().nullable(),
  interviewee: z.string().nullable(),
  text: z.string(),
  sentences: z.array(passageSchema),
  /** In the order of the text. */
  excerpts: z.array(excerptSchema),
  topics: z.array(topicLineSchema),
  /** The next transcript in which nothing is coded; null where there is none. */
  nextUncoded: z.string().nullable(),
});
export type TranscriptView = z.infer<typeof transcriptSchema>;

/** An interview of which only the evidence knows. */
const importedSchema = z.object({
  interview: z.string(),
  compound: compoundSchema,
  date: z.string().nullable(),
  interviewee: z.string().nullable(),
  topics: z.array(saidSchema.extend({ topic: z.string() })),
});
export type ImportedInterview = z.infer<typeof importedSchema>;

const choicesSchema = z.object({
  /** Those that the guideline asks about with their indicator, then those that people wrote freely. */
  topics: z.array(z.object({ topic: z.string(), indicator: indicatorSchema.nullable() })),
  /** Every indicator of the last level. */
  indicators: z.array(indicatorSchema),
});
export type CodingChoices = z.infer<typeof choicesSchema>;

const topicCountsSchema = z.object({
  interviews: count,
  positive: count,
  neutral: count,
  negative: count,
  mean: z.string().nullable(),
  passages: count,
});
export type TopicCountsView = z.infer<typeof topicCountsSchema>;

const topicTableSchema = z.object({
  types: z.array(z.object({ code: z.string(), name: z.string() })),
  rows: z.array(
    z.object({
      topic: z.string(),
      /** Whether the guideline scores it. */
      isAsked: z.boolean(),
      all: topicCountsSchema,
      types: z.array(topicCountsSchema),
    }),
  ),
  /** Documents tell nothing of fewer interviews than this. */
  fewestShown: count,
});
export type TopicTableView = z.infer<typeof topicTableSchema>;

const ofPhase = z.object({ phase: phaseSchema });
const recordSchema = z.object({ id: z.string() });
const writtenSchema = batchSchema.extend({ id: z.string() });

const newTranscriptSchema = ofPhase.extend({
  /** Null for a new one. */
  id: z.string().nullable(),
  compound: z.string().min(1),
  interview: z.string(),
  date: z.string().nullable(),
  interviewee: z.string().nullable(),
  text: z.string(),
});
export type TranscriptToSave = z.infer<typeof newTranscriptSchema>;

const newExcerptSchema = passageSchema.extend({
  /** Null for a new one. */
  id: z.string().nullable(),
  transcript: z.string(),
  topic: z.string(),
  attitude: attitudeSchema,
  indicator: z.string().nullable(),
  quotable: z.boolean(),
});
export type ExcerptToSave = z.infer<typeof newExcerptSchema>;

const transcriptImportSchema = z.object({
  /** What the file holds, to be given back so that the file that was looked at is the file that is taken in. */
  sha256: z.string(),
  fileName: z.string(),
  sheet: z.string(),
  counts: z.object({ accepted: count, replaced: count, unchanged: count, rejected: count }),
  problems: z.array(problemSchema),
  /** Null where nothing was written. */
  batch: z.number().int().nullable(),
});
export type TranscriptImportView = z.infer<typeof transcriptImportSchema>;

const savedTranscriptSchema = z.object({
  id: z.string(),
  /** Null where it stood so already: nothing was written. */
  batch: batchSchema.shape.batch.nullable(),
  warnings: z.array(problemSchema).readonly(),
});
export type SavedTranscript = z.infer<typeof savedTranscriptSchema>;

const enteredSchema = z.object({
  /** The number of the import, by which it can be undone; null where nothing was new. */
  sequence: z.number().int().nullable(),
  topics: count,
  warnings: z.array(problemSchema).readonly(),
});
export type TopicsEntered = z.infer<typeof enteredSchema>;

/** Interviews: what was said word by word, what is coded in it, and what of that the evidence says. */
export const INTERVIEWS_CONTRACT = {
  'interviews.list': read(
    ofPhase.extend({
      show: showSchema,
      /** By code; null for all. */
      compound: z.string().nullable(),
      from: count,
      count: z.number().int().min(1).max(500),
    }),
    listSchema,
  ),
  /** Null where it was taken back. */
  'interviews.transcript': read(recordSchema, transcriptSchema.nullable()),
  'interviews.imported': read(
    ofPhase.extend({ interview: z.string(), compound: z.string() }),
    importedSchema.nullable(),
  ),
  'interviews.choices': read(ofPhase, choicesSchema),
  'interviews.topics': read(ofPhase, topicTableSchema),
  /** The words of a Word document (.docx) or a text file, to be looked over before it is saved. */
  'interviews.readText': read(
    z.object({ path: z.string() }),
    z.object({ name: z.string(), text: z.string() }),
  ),
  'interviews.saveTranscript': write(newTranscriptSchema, savedTranscriptSchema),
  /** Takes a transcript back, with everything coded in it; what was entered of it stays. */
  'interviews.removeTranscript': write(recordSchema, batchSchema),
  'interviews.saveExcerpt': write(newExcerptSchema, writtenSchema),
  'interviews.removeExcerpt': write(recordSchema, batchSchema),
  /** Enters topics of a transcript as they are coded, and withdraws others from the evidence. */
  'interviews.enter': write(
    z.object({ transcript: z.string(), topics: z.array(z.string()), withdrawn: z.array(z.string()) }),
    enteredSchema,
  ),
  /** Enters every coded topic of the phase that the evidence does not speak of. */
  'interviews.enterAll': write(ofPhase, enteredSchema),
  /** Looks at a workbook of transcripts (`sha256` null), or takes in the one that was looked at. */
  'interviews.importFile': work(
    ofPhase.extend({ path: z.string(), sha256: z.string().nullable() }),
    transcriptImportSchema,
  ),
} as const;
