import type { Guideline, Leaf } from '../../model/guideline.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { namesFilledIn } from '../../rules/form.ts';
import { measureRule } from '../../rules/measures/registry.ts';
import type { Question } from '../../rules/question.ts';
import { type Placed, placedLeaves } from '../indicator-path.ts';
import { objectionAt } from './objection-at.ts';

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
  const rule = measureRule(measure);
  const named = namesFilledIn(measure, rule.form, 'questions').flatMap((id) => questions.get(id) ?? []);
  return rule
    .objections(measure, new Map(named.map((question) => [question.id, question])))
    .map((objection) => objectionAt(`${path} › measure`, objection));
}

/** Residents are asked about their compound, never about the committee as such. */
function levelProblems({ node, path }: Placed<Leaf>): Problem[] {
  const { method, measure, level } = node;
  const { kind } = measureRule(measure).reads(measure, node.id);
  const asksResidents =
    method === 'questionnaire' || method === 'interview' || kind === 'answers' || kind === 'topics';
  return level === 'committee' && asksResidents
    ? [problem('guideline-committee-survey', {}, { path: `${path} › level` })]
    : [];
}
