import { type Guideline, type Leaf, leavesOf } from '../../../model/guideline.ts';
import type { FormField } from '../../../rules/form.ts';
import { MEASURE_RULES } from '../../../rules/measures/registry.ts';
import { type QuestionBook, questionBook } from '../../../rules/question.ts';
import type { ScaleRule } from '../../../rules/scale-rule.ts';
import { SCALE_RULES, type Scale } from '../../../rules/scales/registry.ts';
import { type FormRule, fieldNote } from './rule-columns.ts';

type Note = readonly [topic: string, note: string];

/** A note for every measure: what is filled in, and a leaf of this guideline that uses it. */
export function measureNotes({ indicators, questions }: Guideline): Note[] {
  const leaves = leavesOf(indicators);
  const book = questionBook(questions);
  return MEASURE_RULES.map((rule) => {
    const leaf = leaves.find(({ measure }) => measure.kind === rule.kind);
    const example =
      leaf === undefined ? [] : [`本导则中的例子：${leaf.id} ${leaf.name}${rangeOf(leaf, book)}`];
    return [`测量：${rule.name.zh}`, [...fieldNotes(rule), ...example].join('\n')];
  });
}

function rangeOf({ measure }: Leaf, book: QuestionBook): string {
  const rule = MEASURE_RULES.find(({ kind }) => kind === measure.kind);
  const range = rule?.range(measure, book) ?? null;
  if (range === null) return '';
  return `，测量值在 ${range.map((value) => value.toNumber()).join(' 至 ')} 之间`;
}

/** A note for every scale, with what it makes of a leaf of this guideline. */
export function scaleNotes({ indicators }: Guideline): Note[] {
  const leaves = leavesOf(indicators);
  return SCALE_RULES.map((rule) => {
    const leaf = leaves.find(({ scale }) => scale.kind === rule.kind);
    const example =
      leaf === undefined ? [] : [`本导则中的例子：${leaf.id} ${leaf.name}，${rule.sentence(leaf.scale).zh}`];
    return [`尺度：${rule.name.zh}`, [...wholeRule(rule), ...fieldNotes(rule), ...example].join('\n')];
  });
}

/** What a scale does that has nothing to fill in. */
function wholeRule(rule: ScaleRule<Scale>): string[] {
  const bare = rule.schema.safeParse({ kind: rule.kind });
  return bare.success ? [`${rule.sentence(bare.data).zh}。`] : [];
}

/** One line a field: the column it stands in, and what is written there. */
function fieldNotes({ form }: FormRule): string[] {
  if (form.length === 0) return ['没有别的要填。'];
  return form.map((field: FormField) => `“${field.label.zh}”列：${fieldNote(field)}`);
}
