import { problem } from '../../../shared/problems/problem.ts';
import { type Result, refused } from '../../../shared/problems/result.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import { openWorkspace } from '../../store/open-workspace.ts';
import { writeRecords } from '../../store/records.ts';
import type { Workspace } from '../../store/workspace.ts';
import { buildBeside } from '../build-beside.ts';
import type { UseCaseContext } from '../context.ts';
import { newWorkspace } from '../init-workspace.ts';
import { setDocuments } from '../set-documents.ts';
import { carriedRecords } from './carried-records.ts';
import { carriedSettings } from './carried-settings.ts';
import { carryRegister } from './carry-register.ts';

/** Which file the new year goes on from, and which year it is; the one after when that is left out. */
export interface NextYear {
  readonly from: string;
  readonly year?: number | undefined;
}

/**
 * Makes the workspace of a next year and opens it; the caller closes it. It takes over the guideline, the register with
 * what names were settled to mean, the playbook, the lists, what is not mended yet, what documents say but for numbers
 * and dates, and the scores of the year before. The file of that year stays as it is; the new one is whole or absent.
 */
export async function beginNextYear(
  path: string,
  { from, year }: NextYear,
  context: UseCaseContext,
): Promise<Result<Workspace>> {
  const opened = openWorkspace(from);
  if (!opened.ok) return opened;
  const old = opened.value;
  try {
    const next = year ?? old.year + 1;
    if (next <= old.year) return refused(problem('next-year-not-later', { year: next, before: old.year }));
    return await buildBeside(path, (part) => fill(part, { old, from, year: next }, context));
  } finally {
    old.close();
  }
}

interface Succession {
  readonly old: Workspace;
  readonly from: string;
  readonly year: number;
}

async function fill(
  path: string,
  { old, from, year }: Succession,
  context: UseCaseContext,
): Promise<Result<unknown>> {
  const { guideline } = currentGuideline(old.store);
  const made = newWorkspace(path, { guideline, year, exercise: old.exercise }, context);
  if (!made.ok) return made;
  const workspace = made.value;
  try {
    const carried = await carryRegister(old, workspace, { from }, context);
    if (!carried.ok) return carried;
    const { author } = context;
    const note = `承接 ${old.year} 年度`;
    writeRecords(workspace.store, carriedRecords(old), { author, now: context.now(), note });
    return setDocuments(workspace, carriedSettings(old), context);
  } finally {
    workspace.close();
  }
}
