import type { Guideline, Leaf } from '../../model/guideline.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Question } from '../../rules/question.ts';
import { type Placed, placedLeaves } from '../indicator-path.ts';

/** A measure must be able to measure what it names, at the level it is asked at. */
export function checkMeasures(guideline: Guideline): Problem[] {
  const questions = new Map(guideline.questions.map((question) => [question.id, question]));
  return placedLeaves(guideline.indicators).flatMap((leaf) => [
    ...measureProblems(leaf, questions),
    ...levelProblems(leaf),
  ]);
}

function measureProblems({ node, path }: Placed<Leaf>, questions: ReadonlyMap<string, Question>): Problem[] {
  const { measure } = node;
  const place = { path: `${path} › measure` };
  switch (measure.kind) {
    case 'mark':
      return measure.trimFrom < 3 ? [problem('guideline-trim-from', { value: measure.trimFrom }, place)] : [];
    case 'scale_mean':
      return named(measure.questions, questions)
        .filter((question) => question.kind === 'multiple')
        .map((question) => problem('guideline-mean-of-multiple', { question: question.id }, place));
    case 'share':
      return countedProblems(measure.counted, named(measure.questions, questions), place.path);
    case 'metric':
    case 'ratio':
    case 'checklist':
    case 'findings':
    case 'interview':
      return [];
    default:
      return measure satisfies never;
  }
}

function named(ids: readonly string[], questions: ReadonlyMap<string, Question>): Question[] {
  return ids.map((id) => questions.get(id)).filter((question) => question !== undefined);
}

function countedProblems(
  counted: readonly string[],
  questions: readonly Question[],
  path: string,
): Problem[] {
  return counted.flatMap((label) => {
    const holders = questions.flatMap((question) =>
      question.options.filter((option) => option.label === label).map((option) => ({ question, option })),
    );
    if (holders.length === 0) return [problem('guideline-unknown-option', { id: label }, { path })];
    return holders
      .filter(({ option }) => option.value === null)
      .map(({ question }) =>
        problem('guideline-counted-without-value', { option: label, question: question.id }, { path }),
      );
  });
}

const ABOUT_COMPOUNDS: readonly string[] = ['questionnaire', 'interview', 'scale_mean', 'share'];

function levelProblems({ node, path }: Placed<Leaf>): Problem[] {
  const asksResidents = ABOUT_COMPOUNDS.includes(node.method) || ABOUT_COMPOUNDS.includes(node.measure.kind);
  return node.level === 'committee' && asksResidents
    ? [problem('guideline-committee-survey', {}, { path: `${path} › level` })]
    : [];
}
