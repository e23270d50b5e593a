import { z } from 'zod';
import { aspectSchema } from '../aspect.ts';

const text = z.string().trim().min(1);

/** 攻略: how others have done it. */
export const playbookEntrySchema = z.object({
  title: text,
  aspect: aspectSchema,
  /** Codes of the types it is for; none means every type (通用攻略). */
  types: z.array(z.string().min(1)),
  /** When it fits: what one sees in the compound. */
  when: text,
  steps: z.array(text).min(1),
  /** Who does what. */
  roles: z.array(z.object({ who: text, does: text })),
  example: z.string(),
  /** Ids or names of the indicators that it lifts. */
  indicators: z.array(z.string().min(1)),
});
export type PlaybookEntry = z.infer<typeof playbookEntrySchema>;
