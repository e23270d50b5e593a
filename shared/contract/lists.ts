import { z } from 'zod';
import { phaseSchema } from '../model/phase.ts';
import {
  listCategorySchema,
  listItemSchema,
  listSchema,
  listStateSchema,
} from '../model/records/list-item.ts';
import { problemSchema, wordingSchema } from './answer.ts';
import { candidatesSchema, needExcerptsSchema } from './lists/needs.ts';
import { read, work, write } from './operation.ts';
import { batchSchema } from './records.ts';

const count = z.number().int();

/** Whose lists: a type's (共性, by its code) or a committee's (个性, by 街镇/居委会). */
export const listAboutSchema = z.object({ level: z.enum(['type', 'committee']), key: z.string() });
export type ListAbout = z.infer<typeof listAboutSchema>;

const placeSchema = z.object({
  about: listAboutSchema,
  name: z.string(),
  /** Empty for a type. */
  subdistrict: z.string(),
  compounds: count,
  needs: count,
  resources: count,
  services: count,
  /** Needs that nothing on the lists meets. */
  unmatched: count,
});
export type ListPlace = z.infer<typeof placeSchema>;

const placesSchema = z.object({ types: z.array(placeSchema), committees: z.array(placeSchema) });
export type ListPlaces = z.infer<typeof placesSchema>;

const linkSchema = z.object({ id: z.string(), text: z.string() });

const itemViewSchema = z.object({
  id: z.string(),
  version: count,
  list: listSchema,
  category: listCategorySchema,
  text: z.string(),
  note: z.string(),
  asked: count.nullable(),
  /** Whether the number comes from evidence; then nobody types it. */
  isCounted: z.boolean(),
  state: listStateSchema,
  stateName: wordingSchema,
  sources: z.array(wordingSchema),
  /** Of these, those that no person wrote. */
  drawnFrom: z.array(
    z.object({
      words: wordingSchema,
      /** The way to the evidence or to the interview behind it; null where there is none. */
      path: z.string().nullable(),
      /** The topic of interviews that it was drawn from: passages coded with it tell more. */
      topic: z.object({ phase: phaseSchema, topic: z.string() }).nullable(),
      /** The excerpt that a person chose. */
      excerpt: z.string().nullable(),
    }),
  ),
  /** What a person wrote of where it comes from; empty for nothing. */
  origin: z.string(),
  /** Codes and names of the compounds it is about; none for all of them. */
  compounds: z.array(z.object({ code: z.string(), name: z.string() })),
  isCommon: z.boolean(),
  /** What the common item that it started from says by now; null where nothing differs. */
  drift: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('changed'), text: z.string(), note: z.string() }),
      z.object({ kind: z.literal('removed') }),
    ])
    .nullable(),
  services: z.array(linkSchema),
  resources: z.array(linkSchema),
  action: z.string(),
  isUnmatched: z.boolean(),
});
export type ListItemView = z.infer<typeof itemViewSchema>;

const showSchema = z.object({
  place: placeSchema,
  /** The compounds of the committee; of a type none, since they are many. */
  compounds: z.array(z.object({ code: z.string(), name: z.string() })),
  items: z.array(itemViewSchema),
  /** That too few responses came in from some of the compounds, in the phase; null for none. */
  shortSample: wordingSchema.nullable(),
  /** Common items of the committee's types that its lists do not have yet. */
  notStarted: count,
  drifted: count,
});
export type ShownLists = z.infer<typeof showSchema>;

const proposalSchema = z.object({
  id: z.string(),
  list: listSchema,
  text: z.string(),
  reason: wordingSchema,
});
export type AnswerProposal = z.infer<typeof proposalSchema>;

const confirmedSchema = z.object({
  /** Null where every item stood with these figures already. */
  batch: batchSchema.shape.batch.nullable(),
  added: count,
  refreshed: count,
  /** Left out because nobody chose a category. */
  withoutCategory: count,
});

/** What a person writes of an item; figures that evidence gave are not among it. */
const listEntrySchema = listItemSchema
  .pick({ list: true, category: true, text: true, note: true, state: true, compounds: true, answer: true })
  .extend({
    asked: count.nonnegative().nullable(),
    /** Where it comes from, in words; kept only where no evidence gives it. */
    origin: z.string(),
    /** Excerpts of interviews that it comes from, all of them; not given leaves those that stand. */
    excerpts: z.array(z.string()).optional(),
  });
export type ListEntry = z.infer<typeof listEntrySchema>;

const importedSchema = z.object({
  /** Null where nothing was written. */
  batch: count.nullable(),
  rows: count,
  accepted: count,
  replaced: count,
  unchanged: count,
  rejected: count,
  problems: z.array(problemSchema),
});
export type ImportedLists = z.infer<typeof importedSchema>;

const inPhase = { about: listAboutSchema, phase: phaseSchema };
const ids = z.object({ ids: z.array(z.string()).min(1) });

/** The three lists: 问题需求, 社会资源, 公共服务. */
export const LISTS_CONTRACT = {
  'lists.places': read(z.object({ phase: phaseSchema }), placesSchema),
  'lists.show': read(z.object(inPhase), showSchema),
  'lists.candidates': read(z.object(inPhase), candidatesSchema),
  /** Passages coded in interviews of a place, those against something first; narrowed to a topic or to words, or not. */
  'lists.excerpts': read(
    z.object({
      ...inPhase,
      topic: z.string().nullable(),
      find: z.string(),
      limit: z.number().int().min(1).max(200),
    }),
    needExcerptsSchema,
  ),
  /** Services and resources that may meet a need. */
  'lists.proposals': read(z.object({ id: z.string() }), z.array(proposalSchema)),
  /** Makes items of candidates; those that are items already take the figures of now. */
  'lists.confirm': write(
    z.object({
      ...inPhase,
      needs: z
        .array(
          z.object({
            key: z.string(),
            /** Null for the proposed one. */
            category: listCategorySchema.nullable(),
            /** Null for the proposed words. */
            text: z.string().trim().min(1).nullable(),
          }),
        )
        .min(1),
    }),
    confirmedSchema,
  ),
  /** A new item, or what an item says from now on. */
  'lists.save': write(
    z.object({ id: z.string().nullable(), about: listAboutSchema, entry: listEntrySchema }),
    batchSchema.extend({ id: z.string() }),
  ),
  'lists.move': write(ids.extend({ state: listStateSchema }), batchSchema),
  'lists.remove': write(ids, batchSchema),
  /** Brings the common items of its types into a committee's lists, as far as they are not there. */
  'lists.start': write(z.object(inPhase), batchSchema.extend({ added: count, joined: count })),
  /** Takes over what the common items say by now. */
  'lists.takeOver': write(ids, batchSchema),
  /** Reads a workbook of lists; with `dryRun` nothing is written. */
  'lists.import': work(
    z.object({
      path: z.string(),
      phase: phaseSchema,
      /** Whose lists, for rows that do not say. */
      about: listAboutSchema.nullable(),
      dryRun: z.boolean(),
    }),
    importedSchema,
  ),
  /** Writes lists as workbooks: of one place, or of all with a file for each committee; gives their paths. */
  'lists.export': work(
    z.object({ folder: z.string(), phase: phaseSchema, about: listAboutSchema.nullable() }),
    z.object({ files: z.array(z.string()) }),
  ),
} as const;
