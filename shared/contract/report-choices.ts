import { z } from 'zod';
import { runHeadSchema } from './scores/standing.ts';

const count = z.number().int().nonnegative();

/** Which compounds get a letter, or have their portrait printed. */
export const letterScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('type'), type: z.string() }),
  z.object({ kind: z.literal('subdistrict'), subdistrict: z.string() }),
  z.object({ kind: z.literal('compound'), code: z.string() }),
]);
export type LetterScope = z.infer<typeof letterScopeSchema>;

/** What the documents of a phase are made from, and for whom there can be letters. */
export const reportChoicesSchema = z.object({
  run: runHeadSchema,
  /** The guideline's title: 居民区分类治理绩效评估导则. */
  guidelineTitle: z.string(),
  year: z.number().int(),
  /** Every document says that it is an exercise. */
  exercise: z.boolean(),
  /** Compounds with a score, those of them that are provisional, and those without. */
  scored: count,
  provisional: count,
  withheld: count,
  /** The types and subdistricts that have compounds, in the order of the guideline and of the register. */
  types: z.array(z.object({ code: z.string(), name: z.string(), compounds: count })),
  subdistricts: z.array(z.object({ name: z.string(), compounds: count })),
  /** In the order of the register; names repeat from one subdistrict to another. */
  committees: z.array(z.object({ subdistrict: z.string(), name: z.string(), compounds: count })),
  /** Each gets a letter, scored or not. */
  compounds: z.array(
    z.object({ code: z.string(), name: z.string(), type: z.string(), subdistrict: z.string() }),
  ),
});
export type ReportChoices = z.infer<typeof reportChoicesSchema>;

/** The workbooks among the documents. */
export const workbookKindSchema = z.enum(['results-workbook', 'expert-appendix']);
export type WorkbookKind = z.infer<typeof workbookKindSchema>;

/** One sheet of a workbook. */
export const workbookSheetSchema = z.object({ name: z.string(), rows: count, headings: z.array(z.string()) });
export type WorkbookSheetView = z.infer<typeof workbookSheetSchema>;
