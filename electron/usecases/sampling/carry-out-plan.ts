import type { DrawnView, SamplingView } from '../../../shared/contract/sampling.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { namedAsWorkbook } from '../place-for-workbook.ts';
import { drawSample, type WantedDraw } from './draw-sample.ts';
import { exportPlan } from './export-plan.ts';
import type { WantedPlan } from './propose-plan.ts';
import { savePlan } from './save-plan.ts';
import { viewSampling } from './view-sampling.ts';

/** A plan and what is to be done with it. */
export interface PlanDeeds {
  readonly wanted: WantedPlan;
  readonly save: boolean;
  readonly draw: Omit<WantedDraw, 'plan'> | null;
  /** The file that plan and progress are written to. */
  readonly exportTo: string | null;
}

/** The plan as it is then, and who was drawn. */
export interface PlanOutcome {
  readonly view: SamplingView;
  readonly drawn: DrawnView | null;
  /** By which what was saved or drawn can be taken back; null where neither was asked for. */
  readonly batch: number | null;
}

/** Saves a plan, draws by it and writes it, as far as is wanted, and shows it. Nothing is done where the plan cannot be written. */
export async function carryOutPlan(
  workspace: Workspace,
  deeds: PlanDeeds,
  context: UseCaseContext,
): Promise<Result<PlanOutcome>> {
  const { wanted, save, exportTo } = deeds;
  const place = exportTo === null ? ok('') : namedAsWorkbook(exportTo);
  if (!place.ok) return place;
  const kept = await keepAndDraw(workspace, deeds, context);
  if (!kept.ok) return kept;
  // What was saved is shown as it was saved.
  const shown = save ? { phase: wanted.phase } : wanted;
  const written =
    exportTo === null ? ok('') : await exportPlan(workspace, { ...shown, path: exportTo }, context);
  if (!written.ok) return written;
  const view = viewSampling(workspace, shown);
  return view.ok ? ok({ view: view.value, ...kept.value }) : view;
}

/** Saving with a draw is one deed: where nobody can be drawn, nothing is saved. */
async function keepAndDraw(
  workspace: Workspace,
  { wanted, save, draw }: PlanDeeds,
  context: UseCaseContext,
): Promise<Result<Omit<PlanOutcome, 'view'>>> {
  if (draw !== null) {
    const drawn = await drawSample(workspace, { ...draw, ...(save && { plan: wanted }) }, context);
    return drawn.ok ? ok({ drawn: drawn.value, batch: drawn.value.batch }) : drawn;
  }
  if (!save) return ok({ drawn: null, batch: null });
  const saved = savePlan(workspace, wanted, context);
  return saved.ok ? ok({ drawn: null, batch: saved.value.batch }) : saved;
}
