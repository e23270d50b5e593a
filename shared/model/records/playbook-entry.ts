import { z } from 'zod';
import { aspectSchema } from '../aspect.ts';

const text = z.string().trim().min(1);

/** 攻略: how others have done it. */
export const playbookEntrySchema = z.object({
  title: text,
  aspect: aspectSchema,
  /** Codes of the types it is for (特殊攻略); none means every type (通用攻略). */
  types: z.array(z.string().min(1)),
  /** When it fits: what one sees in the compound. */
  when: text,
  /** What is done, in order; a short name of the step may stand before 「：」, and is quoted alone where there is little room. */
  steps: z.array(text).min(1),
  /** Who does what. */
  roles: z.array(z.object({ who: text, does: text })),
  example: z.string(),
  /** Names of the indicators that it lifts, or their numbers; the first is what it is mostly about. */
  indicators: z.array(z.string().min(1)),
});
export type PlaybookEntry = z.infer<typeof playbookEntrySchema>;

/** A file of entries that come with the program, about one aspect. */
export const playbookFileSchema = z.object({
  aspect: aspectSchema,
  /** The id is the record's in every workspace, so it never changes. */
  entries: z.array(playbookEntrySchema.omit({ aspect: true }).extend({ id: z.string().min(1) })),
});

/** An entry that comes with the program. */
export interface BuiltInEntry {
  readonly id: string;
  readonly entry: PlaybookEntry;
}
