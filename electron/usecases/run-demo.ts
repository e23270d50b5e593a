import type { Guideline } from '../../shared/model/guideline.ts';
import type { ImportPlan } from '../../shared/model/import-plan.ts';
import { runPhaseSchema } from '../../shared/model/phase.ts';
import type { Run } from '../../shared/model/scores.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import type { SampleSize } from '../../shared/sample/sample-plan.ts';
import { SAMPLE_YEAR } from '../../shared/sample/survey-clock.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { fillWithSample } from './fill-with-sample.ts';
import { inTurn } from './in-turn.ts';
import { initWorkspace } from './init-workspace.ts';
import { type DemoFolder, prepareDemoFolder } from './prepare-demo-folder.ts';
import { readBuiltInGuideline } from './read-built-in-guideline.ts';
import { writeReports } from './write-reports.ts';
import { type SampleFile, writeSample } from './write-sample.ts';

/** Everything a demo made. */
export interface Demo {
  readonly guideline: Guideline;
  readonly folder: DemoFolder;
  readonly plans: readonly ImportPlan[];
  readonly runs: readonly Run[];
  readonly documents: readonly string[];
}

/**
 * Does the whole work with a sample district: writes it, makes a workspace, imports every file, scores
 * mid-year, year-end and the year, writes the district documents. The workspace is an exercise, so that
 * no document is taken for a real one.
 */
export async function runDemo(
  path: string,
  size: SampleSize,
  context: UseCaseContext,
): Promise<Result<Demo>> {
  const folder = prepareDemoFolder(path);
  if (!folder.ok) return folder;
  const reading = await readBuiltInGuideline();
  if (!reading.ok) return reading;
  const { guideline } = reading.value;
  const sample = await writeSample(folder.value.sample, { ...size, guideline }, context);
  if (!sample.ok) return sample;
  const { files } = sample.value;
  return inNewWorkspace(folder.value.workspace, guideline, context, (workspace) =>
    workThrough(workspace, { guideline, folder: folder.value, files }, context),
  );
}

async function inNewWorkspace<Value>(
  path: string,
  guideline: Guideline,
  context: UseCaseContext,
  work: (workspace: Workspace) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const made = initWorkspace(path, { guideline, year: SAMPLE_YEAR, exercise: true }, context);
  if (!made.ok) return made;
  try {
    return await work(made.value);
  } finally {
    made.value.close();
  }
}

interface DemoMaterial {
  readonly guideline: Guideline;
  readonly folder: DemoFolder;
  readonly files: readonly SampleFile[];
}

async function workThrough(
  workspace: Workspace,
  { guideline, folder, files }: DemoMaterial,
  context: UseCaseContext,
): Promise<Result<Demo>> {
  const filled = await fillWithSample(workspace, files, context);
  if (!filled.ok) return filled;
  const documents = await inTurn(runPhaseSchema.options, (phase) =>
    writeReports(
      workspace,
      { phase, dir: folder.documents, formats: ['pdf', 'xlsx'], scope: 'district', combined: false },
      context,
    ),
  );
  if (!documents.ok) return documents;
  return ok({ guideline, folder, ...filled.value, documents: documents.value.flatMap(({ files }) => files) });
}
