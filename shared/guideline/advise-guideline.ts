import type { Guideline } from '../model/guideline.ts';
import type { Problem } from '../problems/problem.ts';
import { adviseFlatScales } from './advice/flat-scales.ts';
import { adviseGrades } from './advice/grades.ts';
import { adviseHeavyLeaves } from './advice/heavy-leaves.ts';
import { adviseIdleParts } from './advice/idle-parts.ts';
import { adviseOptionOrder } from './advice/option-order.ts';
import { adviseSampling } from './advice/sampling.ts';
import { adviseThinTypes } from './advice/thin-types.ts';
import { adviseUnreadNames } from './advice/unread-names.ts';
import { adviseWeightOrigins } from './advice/weight-origins.ts';

const ADVICE: readonly ((guideline: Guideline) => Problem[])[] = [
  adviseHeavyLeaves,
  adviseFlatScales,
  adviseThinTypes,
  adviseUnreadNames,
  adviseOptionOrder,
  adviseGrades,
  adviseIdleParts,
  adviseSampling,
  adviseWeightOrigins,
];

/**
 * What an expert would ask about a guideline that can be scored by: warnings, each with its place. None of
 * them stops anything, and whoever meant it so may leave it so. The guideline is one that `checkGuideline`
 * accepts.
 *
 * @example adviseGuideline(guideline) // [{ code: 'advice-heavy-leaf', place: { path: '2 满意' }, facts: { points: 40, most: 15 } }]
 */
export function adviseGuideline(guideline: Guideline): Problem[] {
  return ADVICE.flatMap((advise) => advise(guideline));
}
