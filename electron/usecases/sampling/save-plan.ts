import type { Batch } from '../../../shared/contract/records.ts';
import { PHASE_NAMES } from '../../../shared/model/names.ts';
import { ABOUT_DISTRICT } from '../../../shared/model/records/record.ts';
import type { SamplingPlan } from '../../../shared/model/records/sampling-plan.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { writeRecords } from '../../store/records.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship, UseCaseContext } from '../context.ts';
import { planId } from './latest-plan.ts';
import { proposePlan, type WantedPlan } from './propose-plan.ts';

/** Plans by the register as it stands and keeps the plan as that of the phase; the one before stays as an earlier version. */
export function savePlan(workspace: Workspace, wanted: WantedPlan, context: UseCaseContext): Result<Batch> {
  const plan = proposePlan(workspace, wanted);
  return plan.ok ? ok({ batch: writePlan(workspace, plan.value, context) }) : plan;
}

/** Writes a plan as that of its phase; gives the number of the batch. */
export function writePlan({ store }: Workspace, plan: SamplingPlan, { author, now }: Authorship): number {
  const change = {
    kind: 'sampling-plan',
    id: planId(plan.phase),
    about: ABOUT_DISTRICT,
    body: plan,
  } as const;
  return writeRecords(store, [change], { author, now: now(), note: PHASE_NAMES[plan.phase].zh });
}
