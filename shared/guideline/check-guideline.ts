import type { Guideline } from '../model/guideline.ts';
import type { Problem } from '../problems/problem.ts';
import { checkGrades } from './checks/grades.ts';
import { checkIds } from './checks/ids.ts';
import { checkMeasures } from './checks/measures.ts';
import { checkPhases } from './checks/phases.ts';
import { checkPoints } from './checks/points.ts';
import { checkQuality } from './checks/quality.ts';
import { checkReferences } from './checks/references.ts';
import { checkScales } from './checks/scales.ts';
import { checkWeightOrigins } from './checks/weight-origins.ts';

const CHECKS: readonly ((guideline: Guideline) => Problem[])[] = [
  checkIds,
  checkReferences,
  checkPoints,
  checkScales,
  checkMeasures,
  checkGrades,
  checkPhases,
  checkQuality,
  checkWeightOrigins,
];

/**
 * Every reason to refuse a guideline of the right shape, each with its place in the tree; none when it
 * can be scored by.
 *
 * @example checkGuideline(guideline) // [{ code: 'guideline-total', place: { path: 'indicators' }, facts: { sum: 99 } }]
 */
export function checkGuideline(guideline: Guideline): Problem[] {
  return CHECKS.flatMap((check) => check(guideline));
}
