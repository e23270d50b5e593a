import { PHASES } from '../../../shared/model/phase.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { countRegister } from '../../store/count-register.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { proposePlan } from './propose-plan.ts';
import { writePlan } from './save-plan.ts';

/** Fewer than a made-up compound usually answers, so that few have too few. */
const TERMS = { level: 'type', margin: 0.05, minimum: 25 } as const;

/** The sampling plans that a made-up district was surveyed by; gives how many. */
export function fillSamplePlans(workspace: Workspace, context: UseCaseContext): Result<number> {
  const plans = PHASES.filter((phase) => countRegister(workspace.store, phase).compounds > 0).map((phase) =>
    proposePlan(workspace, { phase, terms: TERMS }),
  );
  const made = plans.flatMap((plan) => (plan.ok ? [plan.value] : []));
  for (const plan of made) writePlan(workspace, plan, context);
  return ok(made.length);
}
