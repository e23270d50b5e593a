import { basename } from 'node:path';
import type { ImportPlan } from '../../shared/model/import-plan.ts';
import { type Phase, runPhaseSchema } from '../../shared/model/phase.ts';
import type { Run } from '../../shared/model/scores.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { sampleDocumentSettings } from '../../shared/sample/document-settings.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { importFile } from './import-file.ts';
import { inTurn } from './in-turn.ts';
import { fillSampleRecords } from './records/fill-sample-records.ts';
import { scoreWorkspace } from './score-workspace.ts';
import { setDocuments } from './set-documents.ts';
import type { SampleFile } from './write-sample.ts';

/** What a sample came to in a workspace. */
export interface FilledSample {
  /** What each file brought. */
  readonly plans: readonly ImportPlan[];
  /** Mid-year, year-end and the year. */
  readonly runs: readonly Run[];
}

/**
 * Imports every file of a sample into an empty workspace and sets what its documents say, scores mid-year, year-end and
 * the year, and writes down what people would have written then; progress is told as so many of these steps.
 */
export async function fillWithSample(
  workspace: Workspace,
  files: readonly SampleFile[],
  context: UseCaseContext,
): Promise<Result<FilledSample>> {
  const phases = runPhaseSchema.options;
  const total = files.length + phases.length;
  const plans = await inTurn(files, (file, index) =>
    importSampleFile(workspace, file, asStep(context, index, total)),
  );
  if (!plans.ok) return plans;
  const set = setDocuments(workspace, sampleDocumentSettings(returnedIn(plans.value)), context);
  if (!set.ok) return set;
  const runs = await inTurn(phases, (phase, index) =>
    scoreWorkspace(workspace, phase, asStep(context, files.length + index, total)),
  );
  if (!runs.ok) return runs;
  const written = fillSampleRecords(workspace, context);
  return written.ok ? ok({ plans: plans.value, runs: runs.value }) : written;
}

/** The questionnaires that came back in each phase, whether or not their rows could be read. */
function returnedIn(plans: readonly ImportPlan[]): Record<Phase, number> {
  const returned = { mid: 0, end: 0 };
  for (const { kind, phase, counts } of plans) {
    if (kind !== 'questionnaire' || phase === null) continue;
    returned[phase] += counts.accepted + counts.replaced + counts.unchanged + counts.rejected;
  }
  return returned;
}

/** The context in which everything that is reported counts as this step of so many. */
function asStep(context: UseCaseContext, done: number, total: number): UseCaseContext {
  return { ...context, progress: ({ step }) => context.progress({ step, done, total }) };
}

async function importSampleFile(
  workspace: Workspace,
  { path, kind, phase }: SampleFile,
  context: UseCaseContext,
): Promise<Result<ImportPlan>> {
  const name = basename(path);
  context.progress({ step: { zh: `导入 ${name}`, en: `importing ${name}` }, done: 0, total: 0 });
  const manner = { dryRun: false, strict: false };
  const imported = await importFile(workspace, { path, kind, phase, large: false }, manner, context);
  return imported.ok ? ok(imported.value.plan) : imported;
}
