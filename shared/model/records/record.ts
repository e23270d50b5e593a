import { z } from 'zod';
import type { Wording } from '../../language/wording.ts';
import { earlierScoreSchema, earlierYearSchema, mergerSchema } from './earlier-year.ts';
import { listItemSchema } from './list-item.ts';
import { playbookEntrySchema } from './playbook-entry.ts';
import { rectificationItemSchema } from './rectification-item.ts';
import { samplingPlanSchema } from './sampling-plan.ts';
import { excerptSchema, transcriptSchema } from './transcript.ts';

/** What people write down beside the evidence, by kind; a new kind is a file here and a line. */
export const RECORD_BODIES = {
  'list-item': listItemSchema,
  'playbook-entry': playbookEntrySchema,
  rectification: rectificationItemSchema,
  transcript: transcriptSchema,
  excerpt: excerptSchema,
  'sampling-plan': samplingPlanSchema,
  'earlier-score': earlierScoreSchema,
  'earlier-year': earlierYearSchema,
  merger: mergerSchema,
} as const;
export type RecordKind = keyof typeof RECORD_BODIES;
export type RecordBody<Kind extends RecordKind> = z.infer<(typeof RECORD_BODIES)[Kind]>;

export const recordKindSchema = z.enum(Object.keys(RECORD_BODIES) as [RecordKind, ...RecordKind[]]);

/** What the kinds are called. */
export const RECORD_KIND_NAMES: Readonly<Record<RecordKind, Wording>> = {
  'list-item': { zh: '清单条目', en: 'list items' },
  'playbook-entry': { zh: '攻略', en: 'playbook entries' },
  rectification: { zh: '整改项', en: 'rectification items' },
  transcript: { zh: '访谈记录', en: 'interviews' },
  excerpt: { zh: '访谈摘录', en: 'excerpts' },
  'sampling-plan': { zh: '抽样方案', en: 'sampling plans' },
  'earlier-score': { zh: '往年成绩', en: 'earlier scores' },
  'earlier-year': { zh: '往年概况', en: 'earlier years' },
  merger: { zh: '小区合并', en: 'mergers' },
};

/** Whom a record is about: key as in groups of scores (type code, subdistrict, 街镇/居委会, '' for the district), or a compound's code. */
export const recordAboutSchema = z.object({
  level: z.enum(['district', 'type', 'subdistrict', 'committee', 'compound']),
  key: z.string(),
});
export type RecordAbout = z.infer<typeof recordAboutSchema>;
export const ABOUT_DISTRICT: RecordAbout = { level: 'district', key: '' };

/** A record as it stands. */
export interface StoredRecord<Kind extends RecordKind> {
  readonly id: string;
  readonly about: RecordAbout;
  readonly body: RecordBody<Kind>;
  /** From 1; each change is the next. */
  readonly version: number;
  /** Who wrote this version, and when (ISO 8601 in UTC). */
  readonly author: string;
  readonly at: string;
}

/** What is to be written under an id: the next version, or that it goes (null). */
export type RecordChange = {
  [Kind in RecordKind]: {
    readonly kind: Kind;
    readonly id: string;
    readonly about: RecordAbout;
    readonly body: RecordBody<Kind> | null;
  };
}[RecordKind];
