import type { Guideline } from '../../model/guideline.ts';
import type { Scores } from '../../model/scores.ts';
import type { Problem } from '../../problems/problem.ts';
import { adviseOnGrades } from './grades.ts';
import { adviseOnLeaves } from './leaves.ts';

/**
 * What an expert would say about a guideline after seeing the results it gave: grades and leaves that tell
 * nobody from anybody else. Warnings only; none before there are enough results to judge by.
 *
 * @param scores the results of a run by this guideline
 */
export function observedAdvice(guideline: Guideline, scores: Scores): Problem[] {
  return [...adviseOnGrades(guideline, scores), ...adviseOnLeaves(guideline, scores)];
}
