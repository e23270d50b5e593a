import { z } from 'zod';

const id = z.string().min(1);
/** What people should know of it: who decided, when, at which meeting. */
const note = z.string().default('');
/** The branch whose children were weighed; null for the first level of the tree. */
const of = id.nullable();

const directSchema = z.object({ method: z.literal('direct'), of, note });

/** One pairwise judgement on Saaty's scale: `higher` is `by` times (1…9) as important as `lower`. */
const comparisonSchema = z.object({ higher: id, lower: id, by: z.number().min(1).max(9) });

const ahpSchema = z.object({
  method: z.literal('ahp'),
  of,
  note,
  /** Each pair of the siblings once; 1 says that both are equally important. */
  comparisons: z.array(comparisonSchema).min(1),
});

const delphiExpertSchema = z.object({
  name: id,
  /** 判断依据 (Ca), 0…1: what the judgement rests on; null when it was not asked. */
  basis: z.number().min(0).max(1).nullable().default(null),
  /** 熟悉程度 (Cs), 0…1: how well the expert knows the field; null when it was not asked. */
  familiarity: z.number().min(0).max(1).nullable().default(null),
  /** Importance by the id of the child, on any scale from 0 up that the round used. */
  ratings: z.record(id, z.number().nonnegative()),
});

const delphiSchema = z.object({
  method: z.literal('delphi'),
  of,
  note,
  /** The rounds in the order they were held; the points follow the last. */
  rounds: z.array(z.object({ experts: z.array(delphiExpertSchema).min(1) })).min(1),
});

/**
 * How the points of one group of siblings came about: decided directly, compared pairwise (AHP), or rated
 * in rounds (Delphi). It is kept for the record and decides nothing: the points are the guideline's.
 */
export const weightOriginSchema = z.discriminatedUnion('method', [directSchema, ahpSchema, delphiSchema]);

export type WeightOrigin = z.infer<typeof weightOriginSchema>;
export type AhpOrigin = z.infer<typeof ahpSchema>;
export type DelphiOrigin = z.infer<typeof delphiSchema>;
