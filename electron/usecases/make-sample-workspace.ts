import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { Result } from '../../shared/problems/result.ts';
import { DISTRICT } from '../../shared/sample/parameters.ts';
import { SAMPLE_YEAR } from '../../shared/sample/survey-clock.ts';
import type { Workspace } from '../store/workspace.ts';
import { buildBeside } from './build-beside.ts';
import type { UseCaseContext } from './context.ts';
import { type FilledSample, fillWithSample } from './fill-with-sample.ts';
import { initWorkspace } from './init-workspace.ts';
import { readBuiltInGuideline } from './read-built-in-guideline.ts';
import { writeSample } from './write-sample.ts';

/**
 * Makes a workspace of the sample district and opens it; the caller closes it. It is an exercise, both phases
 * imported and scored. The file is whole or absent: whatever happens on the way, cancelling included, nothing
 * of it is left.
 */
export async function makeSampleWorkspace(
  path: string,
  { compounds }: { readonly compounds: number },
  context: UseCaseContext,
): Promise<Result<Workspace>> {
  const reading = await readBuiltInGuideline();
  if (!reading.ok) return reading;
  const sample = { guideline: reading.value.guideline, compounds };
  return buildBeside(path, (part) =>
    inTemporaryFolder((folder) => fillNew(part, { ...sample, folder }, context)),
  );
}

async function inTemporaryFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'daoze-sample-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Sample {
  readonly guideline: Guideline;
  readonly compounds: number;
  /** Where the tables are written that are imported then. */
  readonly folder: string;
}

async function fillNew(
  path: string,
  { guideline, compounds, folder }: Sample,
  context: UseCaseContext,
): Promise<Result<FilledSample>> {
  const { seed, responses } = DISTRICT;
  const written = await writeSample(folder, { guideline, seed, compounds, responses }, context);
  if (!written.ok) return written;
  const made = initWorkspace(path, { guideline, year: SAMPLE_YEAR, exercise: true }, context);
  if (!made.ok) return made;
  try {
    return await fillWithSample(made.value, written.value.files, context);
  } finally {
    made.value.close();
  }
}
