import { planSample } from '../../../shared/action/sampling/plan-sample.ts';
import { usualTerms } from '../../../shared/action/sampling/sampling-terms.ts';
import { MetricIndex } from '../../../shared/intake/matching/metric-index.ts';
import { appliesIn } from '../../../shared/model/applies-to.ts';
import type { Compound } from '../../../shared/model/compound.ts';
import { type Guideline, leavesOf } from '../../../shared/model/guideline.ts';
import { PHASE_NAMES } from '../../../shared/model/names.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { AskedMetric, FormInput } from '../../../shared/report/forms/form-input.ts';
import { measureRule } from '../../../shared/rules/measures/registry.ts';
import { listCompounds } from '../../store/compounds.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { ReadStore } from '../../store/store.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { latestPlan } from '../sampling/latest-plan.ts';

/** What the forms of a phase are made from, and for which compounds there can be any. */
export interface FormMaterial {
  readonly input: FormInput;
  readonly compounds: readonly Compound[];
  /** Whether a sampling plan was saved that says how many questionnaires there are to be. */
  readonly byPlan: boolean;
}

/**
 * Gathers what the forms of a phase are made from; refused where it has no register.
 *
 * @param copies so many questionnaires for each compound; null for the sampling plan, or else the guideline’s demand
 */
export function formMaterial(
  { store, year, exercise }: Workspace,
  phase: Phase,
  copies: number | null,
  { author, now }: UseCaseContext,
): Result<FormMaterial> {
  const compounds = listCompounds(store, phase);
  if (compounds.length === 0) return refused(noRegister(phase));
  const { guideline } = currentGuideline(store);
  const planned = plannedCopies(store, phase, guideline, compounds);
  const input: FormInput = {
    ...{ guideline, year, phase, exercise, author },
    metrics: askedMetrics(guideline, phase),
    copies: copies === null ? planned.copies : new Map(compounds.map(({ code }) => [code, copies])),
    createdAt: now(),
  };
  return ok({ input, compounds, byPlan: planned.byPlan });
}

function noRegister(phase: Phase) {
  const { zh, en } = PHASE_NAMES[phase];
  return problem('forms-no-register', { phase: zh, phaseInEnglish: en });
}

function plannedCopies(db: ReadStore, phase: Phase, guideline: Guideline, compounds: readonly Compound[]) {
  const saved = latestPlan(db, phase);
  const plan = saved === null ? planSample(compounds, usualTerms(guideline)) : saved.body;
  const copies = new Map(plan.compounds.map(({ code, planned }) => [code, planned]));
  return { copies, byPlan: saved !== null };
}

/** What an indicator of the phase reads, or what only bonuses, deductions and vetoes read, which either phase may report. */
function askedMetrics(guideline: Guideline, phase: Phase): AskedMetric[] {
  const index = new MetricIndex(guideline);
  const now = metricsRead(guideline, (leaf) => appliesIn(leaf, phase));
  const ever = metricsRead(guideline, () => true);
  return guideline.metrics
    .filter(({ id }) => now.has(id) || !ever.has(id))
    .flatMap(({ id }) => index.find(id));
}

function metricsRead(
  { indicators }: Guideline,
  isWanted: (leaf: ReturnType<typeof leavesOf>[number]) => boolean,
): ReadonlySet<string> {
  const leaves = leavesOf(indicators).filter(isWanted);
  return new Set(
    leaves.flatMap(({ id, measure }) => {
      const reads = measureRule(measure).reads(measure, id);
      return reads.kind === 'metrics' ? reads.metrics : [];
    }),
  );
}
