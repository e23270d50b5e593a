import { z } from 'zod';
import { phaseSchema } from '../model/phase.ts';
import { wordingSchema } from './answer.ts';
import { read } from './operation.ts';
import { identitySchema, runHeadSchema } from './scores/standing.ts';

/** At which level shortfalls are listed. */
export const shortfallLevelSchema = z.enum(['compound', 'committee', 'subdistrict', 'type', 'district']);
export type ShortfallLevel = z.infer<typeof shortfallLevelSchema>;

const fraction = z.number().min(0).max(1);

/** A leaf that a compound fell short of. */
const shortfallSchema = z.object({
  leaf: z.string(),
  name: z.string(),
  /** The first level that it belongs to. */
  aspect: z.string(),
  /** Published points, and of how many. */
  earned: z.string(),
  points: z.number(),
  /** The share of its points, and the median of the type; null where the type has none. */
  fraction,
  median: fraction.nullable(),
  /** 可提升分, unrounded, and as it is published; `—` for a compound without a score. */
  recoverable: z.number(),
  recoverableText: z.string(),
  /** How many compounds of the type fell short of it, of how many that were measured. */
  short: z.number().int(),
  measured: z.number().int(),
});
export type ShortfallRow = z.infer<typeof shortfallSchema>;

const liftSchema = z.object({
  leaf: z.string(),
  name: z.string(),
  points: z.number(),
  /** The share of the points it earns, and that it must earn. */
  from: fraction,
  to: fraction,
  /** What the score gains, unrounded. */
  gain: z.number(),
});

/** What would lift a compound to the next grade. */
const nextGradeSchema = z.object({
  kind: z.enum(['withheld', 'top', 'vetoed', 'no-place', 'out-of-reach', 'lift']),
  /** The grade, where it begins and the published score that is needed today; null where there is none. */
  grade: z.string().nullable(),
  from: z.number().nullable(),
  needed: z.number().nullable(),
  lacking: z.number().nullable(),
  quota: z.object({ places: z.number().int(), others: z.number().int(), above: z.number().int() }).nullable(),
  /** The score is there; only the quota holds the grade back. */
  isHeldByQuota: z.boolean(),
  /** The fewest leaves that suffice with all their points, the last as far as is needed. */
  leaves: z.array(liftSchema),
  /** The fewest, each no further than the median of its type; null where that is not enough. */
  toMedians: z.array(liftSchema).nullable(),
  sentences: z.array(wordingSchema),
});
export type NextGradeView = z.infer<typeof nextGradeSchema>;

/** A compound with what it fell short of, the most recoverable first. */
const compoundShortfallsSchema = identitySchema.extend({
  score: z.string().nullable(),
  grade: z.string().nullable(),
  /** Leaves that were measured. */
  measured: z.number().int(),
  shortfalls: z.array(shortfallSchema),
  /** What must be said beside them; null where they speak for themselves. */
  note: wordingSchema.nullable(),
  /** Null where others' marks are kept from the expert at work, who could work them out from it. */
  nextGrade: nextGradeSchema.nullable(),
});
export type CompoundShortfalls = z.infer<typeof compoundShortfallsSchema>;

/** A leaf that compounds of a place fell short of. */
const commonSchema = z.object({
  leaf: z.string(),
  name: z.string(),
  aspect: z.string(),
  points: z.number(),
  /** How many fell short, of how many scored compounds that were measured. */
  short: z.number().int(),
  measured: z.number().int(),
  /** The median share of its points among them. */
  fraction: fraction.nullable(),
  /** What their types earn in the middle: the mean of the medians of the types of these compounds; of a type, the district. */
  median: fraction.nullable(),
  /** The mean of what each that fell short would gain, unrounded and published. */
  recoverable: z.number(),
  recoverableText: z.string(),
});
export type CommonShortfallRow = z.infer<typeof commonSchema>;

const placeSchema = z.object({
  key: z.string(),
  name: z.string(),
  compounds: z.number().int(),
  scored: z.number().int(),
});
export type ShortfallPlace = z.infer<typeof placeSchema>;

/** What the compounds of a place fell short of, most of them first. */
const placeShortfallsSchema = placeSchema.extend({ leaves: z.array(commonSchema) });
export type PlaceShortfalls = z.infer<typeof placeShortfallsSchema>;

const groupLevelSchema = shortfallLevelSchema.exclude(['compound']);
export type ShortfallGroupLevel = z.infer<typeof groupLevelSchema>;

const ofPhase = z.object({ phase: phaseSchema });
const ofPlace = ofPhase.extend({ level: groupLevelSchema, key: z.string() });

/** What lies below the line, and what would be gained by mending it: of the latest stored run of a phase. */
export const SHORTFALLS_CONTRACT = {
  /** The places of a level, those with scored compounds; null where the phase was not scored yet. */
  'shortfalls.places': read(
    ofPhase.extend({ level: groupLevelSchema }),
    z.object({ run: runHeadSchema, below: fraction, places: z.array(placeSchema) }).nullable(),
  ),
  /** 共性短板 of a place. */
  'shortfalls.place': read(ofPlace, placeShortfallsSchema),
  /** Who fell short of one leaf there, the most recoverable first. */
  'shortfalls.compounds': read(
    ofPlace.extend({ leaf: z.string() }),
    z.array(
      identitySchema
        .pick({ code: true, name: true, typeName: true, subdistrict: true, committee: true })
        .extend({
          earned: z.string(),
          fraction,
          recoverable: z.number(),
          recoverableText: z.string(),
        }),
    ),
  ),
  /** What one compound fell short of, and what would lift it to the next grade; null where it was not scored. */
  'shortfalls.compound': read(ofPhase.extend({ code: z.string() }), compoundShortfallsSchema.nullable()),
} as const;
