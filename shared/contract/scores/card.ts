import { z } from 'zod';
import { phaseSchema, runPhaseSchema } from '../../model/phase.ts';
import { statusSchema } from '../../model/scores.ts';
import { wordingSchema } from '../answer.ts';
import { changeSchema, gapSchema, identitySchema, placeSchema, runStandingSchema } from './standing.ts';

const share = z.number().min(0).max(1).nullable();

/** One indicator of a card: what it earned beside the middle of its type, why, and how many rows stand behind it. */
export interface CardIndicator {
  readonly id: string;
  readonly name: string;
  readonly points: number;
  /** Published points; null without evidence. */
  readonly earned: string | null;
  /** 0…1 of the points, for a bar; null without evidence. */
  readonly share: number | null;
  /** The median of what its type earned, published, and its share of the points. */
  readonly median: string | null;
  readonly medianShare: number | null;
  readonly sentences: readonly z.infer<typeof wordingSchema>[];
  /** Rows of imported files behind it; 0 for a branch. */
  readonly rows: number;
  /** Others' marks, kept from an expert who has not marked this yet: no points, no reasons, no rows. */
  readonly hidden: boolean;
  readonly children: readonly CardIndicator[];
}

const indicatorSchema: z.ZodType<CardIndicator> = z.object({
  id: z.string(),
  name: z.string(),
  points: z.number(),
  earned: z.string().nullable(),
  share,
  median: z.string().nullable(),
  medianShare: share,
  sentences: z.array(wordingSchema),
  rows: z.number().int(),
  hidden: z.boolean(),
  get children() {
    return z.array(indicatorSchema);
  },
});

/** One phase of a card: for a phase the card itself, for the year each phase that takes part. */
const cardPartSchema = z.object({
  phase: phaseSchema,
  status: statusSchema,
  /** Published; null when withheld. */
  score: z.string().nullable(),
  grade: z.string().nullable(),
  sentences: z.array(wordingSchema),
  indicators: z.array(indicatorSchema),
});
export type CardPart = z.infer<typeof cardPartSchema>;

/** Why one compound stands where it stands, from the evidence as it stands now. */
export const cardSchema = identitySchema.extend({
  phase: runPhaseSchema,
  status: statusSchema,
  score: z.string().nullable(),
  grade: z.string().nullable(),
  gap: gapSchema,
  places: z.object({ type: placeSchema, district: placeSchema, subdistrict: placeSchema }),
  change: changeSchema.nullable(),
  /** That its figures rest on fewer responses than the sampling plan asks for; null where they do not. */
  shortSample: wordingSchema.nullable(),
  /** How the year came about; empty for a phase, whose part says it. */
  sentences: z.array(wordingSchema),
  parts: z.array(cardPartSchema),
  digits: z.number().int(),
  /** What the latest run has to do with this, and what it says of this compound where it says something else. */
  run: z.object({
    standing: runStandingSchema,
    createdAt: z.string().nullable(),
    score: z.string().nullable(),
    grade: z.string().nullable(),
  }),
  digest: z.string(),
  guideline: z.string(),
  guidelineVersion: z.number().int(),
});
export type CompoundCard = z.infer<typeof cardSchema>;
