import { z } from 'zod';
import type { EntryColumn } from '../intake/entering/entry-columns.ts';
import type { EntryRule } from '../intake/entering/entry-rule.ts';
import { topicSchema } from '../model/evidence.ts';
import { levelSchema } from '../model/guideline.ts';
import { phaseSchema } from '../model/phase.ts';
import { problemSchema } from './answer.ts';
import { read, write } from './operation.ts';

const ofPhase = z.object({ phase: phaseSchema });

/** The kinds that are typed into a grid of compounds, or committees, and columns. */
const gridKindSchema = z.enum(['marks', 'checks', 'findings', 'metrics']);

const gridSchema = z.object({
  kind: gridKindSchema,
  level: levelSchema,
  /** The leaf that is checked or inspected; null where many stand side by side. */
  indicator: z.string().nullable(),
});

const scopeSchema = gridSchema.extend({
  phase: phaseSchema,
  /** Whose marks they are; '' for the other kinds. */
  expert: z.string(),
});
export type EntryScope = z.infer<typeof scopeSchema>;

const gridChoiceSchema = gridSchema.extend({
  /** The name of the leaf; '' where many stand side by side. */
  name: z.string(),
});
export type GridChoice = z.infer<typeof gridChoiceSchema>;

const questionSchema = z.object({
  id: z.string(),
  text: z.string(),
  kind: z.enum(['single', 'multiple']),
  options: z.array(z.string()),
});
export type EntryQuestion = z.infer<typeof questionSchema>;

const choicesSchema = z.object({
  /** Whether there is a compound that anything could be entered of. */
  hasRegister: z.boolean(),
  /** Every grid that the guideline has something to type into, in its order. */
  grids: z.array(gridChoiceSchema),
  /** Whose marks may be typed; only the person at work, once they have given marks themselves. */
  experts: z.array(z.string()),
  person: z.string(),
  questions: z.array(questionSchema),
  topics: z.array(z.string()),
});
export type EntryChoices = z.infer<typeof choicesSchema>;

const ruleSchema: z.ZodType<EntryRule> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mark'), max: z.number() }),
  z.object({ kind: z.literal('result') }),
  z.object({ kind: z.literal('count') }),
  z.object({ kind: z.literal('none-found') }),
  z.object({ kind: z.literal('number'), percent: z.boolean() }),
]);

const columnSchema: z.ZodType<EntryColumn> = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  rule: ruleSchema,
  types: z.array(z.string()).nullable(),
  needed: z.array(z.string()).nullable(),
});

const valueSchema = z.object({ text: z.string(), note: z.string().nullable() });

const rowSchema = z.object({
  /** The code of a compound, or a committee as 街镇/居委会. */
  object: z.string(),
  /** '' for a committee. */
  code: z.string(),
  name: z.string(),
  subdistrict: z.string(),
  committee: z.string(),
  /** The compound's type, as code and name; null for a committee. */
  type: z.object({ code: z.string(), name: z.string() }).nullable(),
  /** In the order of the columns; null where nothing stands. */
  values: z.array(valueSchema.nullable()),
});
export type EntryRow = z.infer<typeof rowSchema>;

const sheetSchema = z.object({ columns: z.array(columnSchema), rows: z.array(rowSchema) });
export type EntrySheet = z.infer<typeof sheetSchema>;

const changeSchema = z.object({
  object: z.string(),
  column: z.string(),
  /** '' takes back what stands. */
  text: z.string(),
  note: z.string().nullable(),
});

const receiptSchema = z.object({
  /** The number of the import, by which it can be undone; null where nothing was new. */
  sequence: z.number().int().nullable(),
  warnings: z.array(problemSchema).readonly(),
});
export type EntrySaved = z.infer<typeof receiptSchema>;

const formCompoundSchema = z.object({
  code: z.string(),
  name: z.string(),
  subdistrict: z.string(),
  committee: z.string(),
  type: z.string(),
  /** How many responses stand. */
  responses: z.number().int(),
  /** The first number above all that paper forms have here. */
  nextNumber: z.number().int(),
});
export type FormCompound = z.infer<typeof formCompoundSchema>;

const formSchema = z.object({
  compound: z.string(),
  /** Written on the paper; it names the form within its compound. */
  number: z.string().min(1),
  /** The labels chosen, by question; a question left out was skipped. */
  answers: z.record(z.string(), z.array(z.string())),
});
export type PaperForm = z.infer<typeof formSchema>;

/** Typing evidence in by keyboard. Everything is saved on the road of a file, as one import that can be undone. */
export const ENTRY_CONTRACT = {
  /** What can be typed in a phase, by whom. */
  'entry.choices': read(ofPhase, choicesSchema),
  /** A grid with what stands in it. */
  'entry.sheet': read(scopeSchema, sheetSchema),
  /** Saves the changed cells of a grid, all of them or none. */
  'entry.save': write(scopeSchema.extend({ changes: z.array(changeSchema).min(1) }), receiptSchema),
  /** The compounds that paper questionnaires or interviews may be of. */
  'entry.compounds': read(ofPhase, z.array(formCompoundSchema)),
  /** Saves paper questionnaires, all of them or none; a number that is taken is refused. */
  'entry.saveForms': write(
    ofPhase.extend({ questions: z.array(z.string()).min(1), forms: z.array(formSchema).min(1) }),
    receiptSchema,
  ),
  /** Saves what an interview said on each topic. */
  'entry.saveTopics': write(ofPhase.extend({ topics: z.array(topicSchema).min(1) }), receiptSchema),
} as const;
