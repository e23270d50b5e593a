import { z } from 'zod';
import { Rational } from '../exact/rational.ts';

const option = z.object({
  label: z.string().min(1),
  value: z.number().nullable(),
  aliases: z.array(z.string().min(1)).default([]),
});

/** A question of the guideline's bank, with its options and the spellings that mean the same. */
export const questionSchema = z.object({
  id: z.string().min(1),
  text: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  kind: z.enum(['single', 'multiple']).default('single'),
  options: z.array(option).min(1),
});

export type Question = z.infer<typeof questionSchema>;

/** The value of every option, by question id and then by option label; null is 不了解. */
export type QuestionBook = ReadonlyMap<string, ReadonlyMap<string, Rational | null>>;

/** Looks the options of all questions up once, so that measuring need not search them. */
export function questionBook(questions: readonly Question[]): QuestionBook {
  return new Map(questions.map((question) => [question.id, optionValues(question)]));
}

function optionValues(question: Question): ReadonlyMap<string, Rational | null> {
  return new Map(
    question.options.map(({ label, value }) => [label, value === null ? null : Rational.of(value)]),
  );
}
