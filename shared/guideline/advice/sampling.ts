import type { Guideline } from '../../model/guideline.ts';
import { type Problem, problem } from '../../problems/problem.ts';

const NAMES = {
  confidence: { zh: '置信度', en: 'confidence' },
  margin: { zh: '允许误差', en: 'margin' },
  p: { zh: '预计比例', en: 'expected share' },
} as const;

/** How many households to ask is reckoned with fractions between 0 and 1: 95 is meant as 0.95. */
export function adviseSampling({ sampling }: Guideline): Problem[] {
  return (['confidence', 'margin', 'p'] as const)
    .filter((field) => sampling[field] <= 0 || sampling[field] >= 1)
    .map((field) => {
      const { zh, en } = NAMES[field];
      const facts = { name: zh, nameInEnglish: en, value: sampling[field] };
      return problem('advice-sampling', facts, { path: `sampling › ${field}` });
    });
}
