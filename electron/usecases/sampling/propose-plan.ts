import { planSample } from '../../../shared/action/sampling/plan-sample.ts';
import { usualTerms } from '../../../shared/action/sampling/sampling-terms.ts';
import { PHASE_NAMES } from '../../../shared/model/names.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import type { SamplingPlan, SamplingTerms } from '../../../shared/model/records/sampling-plan.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { Workspace } from '../../store/workspace.ts';
import { latestPlan } from './latest-plan.ts';
import { rememberedResponses } from './sampling-standing.ts';

/** What somebody wants of a plan; what is left out is as in the plan that stands, or else as the guideline has it. */
export interface WantedPlan {
  readonly phase: Phase;
  readonly terms?: Partial<SamplingTerms>;
  readonly seed?: number | undefined;
}

/** More households than any compound has. */
export const LARGEST_MINIMUM = 100_000;

/** A plan by the register as it stands; nothing is saved. Refused where its terms make no sense, or no households are known. */
export function proposePlan({ store, year }: Workspace, wanted: WantedPlan): Result<SamplingPlan> {
  const { phase, terms: given = {}, seed } = wanted;
  const standing = latestPlan(store, phase)?.body;
  const usual = standing?.terms ?? usualTerms(currentGuideline(store).guideline);
  const terms: SamplingTerms = { ...usual, ...given };
  const objection = objectionTo(terms);
  if (objection !== null) return refused(objection);
  const planned = planSample(rememberedResponses(store, phase).register, terms);
  if (planned.compounds.length === 0) return refused(noHouseholds(phase));
  return ok({ phase, terms, seed: seed ?? standing?.seed ?? year, ...planned, draw: null });
}

/** The plan that was saved, unless terms or a seed are given; else one by the register as it stands. */
export function planShown(workspace: Workspace, wanted: WantedPlan): Result<SamplingPlan> {
  const standing = latestPlan(workspace.store, wanted.phase);
  return standing !== null && !isTrial(wanted) ? ok(standing.body) : proposePlan(workspace, wanted);
}

/** Whether somebody tries something else than what stands. */
export function isTrial({ terms, seed }: WantedPlan): boolean {
  return terms !== undefined || seed !== undefined;
}

const SHARES = {
  confidence: { zh: '置信度', en: 'confidence' },
  margin: { zh: '允许误差', en: 'margin' },
  p: { zh: '预计比例', en: 'expected share' },
} as const;

function objectionTo(terms: SamplingTerms): Problem | null {
  for (const field of ['confidence', 'margin', 'p'] as const) {
    const value = terms[field];
    const { zh, en } = SHARES[field];
    if (!(value > 0 && value < 1)) return problem('sampling-terms', { name: zh, nameInEnglish: en, value });
  }
  const { minimum } = terms;
  const isWhole = Number.isInteger(minimum) && minimum >= 0 && minimum <= LARGEST_MINIMUM;
  return isWhole ? null : problem('sampling-minimum', { value: minimum, most: LARGEST_MINIMUM });
}

function noHouseholds(phase: Phase): Problem {
  const { zh, en } = PHASE_NAMES[phase];
  return problem('sampling-no-households', { phase: zh, phaseInEnglish: en });
}
