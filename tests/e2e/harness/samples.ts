import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { UseCaseContext } from '../../../electron/usecases/context.ts';
import { initWorkspace } from '../../../electron/usecases/init-workspace.ts';
import { makeSampleWorkspace } from '../../../electron/usecases/make-sample-workspace.ts';
import { readBuiltInGuideline } from '../../../electron/usecases/read-built-in-guideline.ts';
import { E2E_OUT } from './places.ts';
import { runFolder } from './run-folder.ts';

const SAMPLE = '样例.daoze';
const SAMPLE_COMPOUNDS = 40;
const DISTRICT = join(E2E_OUT, '长宁.daoze');
const DISTRICT_COMPOUNDS = 1041;

/** A copy of a small district, both phases imported and scored, in a folder of its own; its path. */
export function copyOfSample(): string {
  return copyOf(join(runFolder(), SAMPLE), SAMPLE);
}

/** The same of the whole district of 1,041 compounds; it is made once, which takes a minute, and kept in `out`. */
export async function copyOfDistrict(): Promise<string> {
  if (!existsSync(DISTRICT)) {
    const part = `${DISTRICT}.${process.pid}`;
    await make(part, DISTRICT_COMPOUNDS);
    renameSync(part, DISTRICT);
  }
  return copyOf(DISTRICT, '长宁.daoze');
}

/** A new workspace with the built-in guideline and nothing else, in a folder of its own; its path. */
export async function emptyWorkspace(): Promise<string> {
  const reading = await readBuiltInGuideline();
  if (!reading.ok) throw new Error('no built-in guideline');
  const path = join(newFolder(), '新区.daoze');
  const made = initWorkspace(
    path,
    { guideline: reading.value.guideline, year: 2026, exercise: false },
    testContext(),
  );
  if (!made.ok) throw new Error(`no workspace: ${JSON.stringify(made.problems)}`);
  made.value.close();
  return path;
}

/** Makes this run's small district. */
export function makeSample(folder: string): Promise<void> {
  return make(join(folder, SAMPLE), SAMPLE_COMPOUNDS);
}

async function make(path: string, compounds: number): Promise<void> {
  const made = await makeSampleWorkspace(path, { compounds }, testContext());
  if (!made.ok) throw new Error(`no sample: ${JSON.stringify(made.problems)}`);
  made.value.close();
}

function copyOf(source: string, name: string): string {
  const path = join(newFolder(), name);
  copyFileSync(source, path);
  return path;
}

/** A folder of its own, which goes with the run. */
function newFolder(): string {
  return mkdtempSync(join(runFolder(), 'workspace-'));
}

/** What a use case gets from outside when a test prepares something. */
export function testContext(): UseCaseContext {
  return {
    now: () => new Date().toISOString(),
    newId: randomUUID,
    author: '测试',
    progress: () => undefined,
  };
}
