import type { Guideline } from '../../model/guideline.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Question } from '../../rules/question.ts';

/** Options of a single-answer question stand from best to worst or the other way round, and so do their values. */
export function adviseOptionOrder({ questions }: Guideline): Problem[] {
  return questions.filter(({ kind }) => kind === 'single').flatMap(turnOf);
}

/** Where the values first turn back; options without a value stand where they like. */
function turnOf({ id, options }: Question): Problem[] {
  const valued = options.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  const moves = valued.slice(1).flatMap((option, at) => {
    const before = valued[at];
    return before === undefined || before.value === option.value ? [] : [{ before, option }];
  });
  const falls = moves.map(({ before, option }) => option.value < before.value);
  const turn = moves[falls.findIndex((falling) => falling !== falls[0])];
  if (turn === undefined) return [];
  const { before, option } = turn;
  const facts = {
    before: before.label,
    beforeValue: before.value,
    option: option.label,
    value: option.value,
  };
  return [problem('advice-option-order', facts, { path: `questions › ${id}` })];
}
