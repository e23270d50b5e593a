import {
  type FollowedCompound,
  followPlan,
  totalSampling,
} from '../../../shared/action/sampling/follow-plan.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import type { SamplingPlan } from '../../../shared/model/records/sampling-plan.ts';
import type { Result } from '../../../shared/problems/result.ts';
import {
  buildPlanWorkbook,
  type SamplingGroup,
} from '../../../shared/report/sampling/build-plan-workbook.ts';
import { writeWorkbook } from '../../files/write-workbook.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { planShown, type WantedPlan } from './propose-plan.ts';
import { rememberedResponses } from './sampling-standing.ts';

/** Writes a plan, chosen as `viewSampling` chooses it, as a workbook with what came in, whole or not at all; gives its path. */
export async function exportPlan(
  workspace: Workspace,
  { path, ...wanted }: WantedPlan & { readonly path: string },
  { author, now, progress }: UseCaseContext,
): Promise<Result<string>> {
  progress({ step: { zh: '正在写抽样方案', en: 'writing the sampling plan' }, done: 0, total: 0 });
  const plan = planShown(workspace, wanted);
  if (!plan.ok) return plan;
  const { store, year, exercise } = workspace;
  const { guideline } = currentGuideline(store);
  const { register, counts } = rememberedResponses(store, wanted.phase);
  const compounds = followPlan(plan.value, register, counts);
  return writeWorkbook(
    path,
    buildPlanWorkbook({
      ...{ plan: plan.value, compounds, year, exercise, author, createdAt: now() },
      groups: groupsOf(compounds, plan.value, guideline),
      typeNames: new Map(guideline.types.map(({ code, name }) => [code, name])),
    }),
  );
}

function groupsOf(
  compounds: readonly FollowedCompound[],
  { terms }: SamplingPlan,
  { types }: Guideline,
): SamplingGroup[] {
  const ofType = Map.groupBy(compounds, ({ compound }) => compound.type);
  // In the guideline's order; a type that it no longer knows stands at the end, under its code.
  const codes = new Set([...types.map(({ code }) => code), ...ofType.keys()]);
  const names = new Map(types.map(({ code, name }) => [code, name]));
  const byType = [...codes].map((code) => [names.get(code) ?? code, ofType.get(code) ?? []] as const);
  const bySubdistrict = Map.groupBy(compounds, ({ compound }) => compound.subdistrict);
  const groups = (
    kind: string,
    members: Iterable<readonly [string, readonly FollowedCompound[]]>,
  ): SamplingGroup[] =>
    [...members]
      .filter(([, group]) => group.length > 0)
      .map(([name, group]) => ({ kind, name, ...totalSampling(group, terms) }));
  return [
    { kind: '全区', name: '合计', ...totalSampling(compounds, terms) },
    ...groups('小区类型', byType),
    ...groups('街镇', bySubdistrict),
  ];
}
