import type { Guideline, Leaf } from '../../model/guideline.ts';
import { namesFilledIn } from '../../rules/form.ts';
import { measureRule } from '../../rules/measures/registry.ts';
import type { Question } from '../../rules/question.ts';
import { changeLeaves, changeNames, renaming } from './change-leaves.ts';

/**
 * An option of a question under another label, which the measures that count it follow. Where another question of
 * the same measure still has the old label, the measure counts both.
 */
export function renameOption(guideline: Guideline, question: string, from: string, to: string): Guideline {
  const questions = guideline.questions.map((known) =>
    known.id === question ? withOption(known, from, to) : known,
  );
  const labels = new Map(questions.map(({ id, options }) => [id, options.map(({ label }) => label)]));
  const follow = (leaf: Leaf): Leaf => {
    const named = namesFilledIn(leaf.measure, measureRule(leaf.measure).form, 'questions');
    if (!named.includes(question)) return leaf;
    const counted = named.some((id) => labels.get(id)?.includes(from)) ? [from, to] : [to];
    const change = (label: string) => (label === from ? counted : [label]);
    return { ...leaf, measure: changeNames(leaf.measure, 'options', change) };
  };
  return { ...guideline, questions, indicators: changeLeaves(guideline.indicators, follow) };
}

function withOption(question: Question, from: string, to: string): Question {
  const rename = renaming(from, to);
  return {
    ...question,
    options: question.options.map((option) => ({ ...option, label: rename(option.label) })),
  };
}
