import { nextId } from '../../../../shared/guideline/editing/next-id.ts';
import { type Guideline, type Leaf, leavesOf } from '../../../../shared/model/guideline.ts';
import { namesFilledIn } from '../../../../shared/rules/form.ts';
import { measureRule } from '../../../../shared/rules/measures/registry.ts';
import type { Question } from '../../../../shared/rules/question.ts';

export type Option = Question['options'][number];

/** A question to begin with; its options are those of the last one. */
export function newQuestion({ questions }: Guideline, text: string): Question {
  const last = questions.at(-1);
  const id = nextId(last?.id ?? 'q00', new Set(questions.map((question) => question.id)));
  return { id, text, aliases: [], kind: 'single', options: last?.options ?? [] };
}

/** An option to begin with, under a label that is not taken. */
export function newOption({ options }: Question, label: string): Option {
  const taken = new Set(options.map((option) => option.label));
  return { label: taken.has(label) ? nextId(label, taken) : label, value: 0, aliases: [] };
}

/** The leaves that a question is asked for. */
export function leavesAsking({ indicators }: Guideline, id: string): Leaf[] {
  return leavesOf(indicators).filter(({ measure }) =>
    namesFilledIn(measure, measureRule(measure).form, 'questions').includes(id),
  );
}
