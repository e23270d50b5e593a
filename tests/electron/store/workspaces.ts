import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createWorkspace, type NewWorkspace } from '../../../electron/store/create-workspace.ts';
import type { Workspace } from '../../../electron/store/workspace.ts';
import type { Result } from '../../../shared/problems/result.ts';
import { smallGuideline } from './small-guideline.ts';

/** A folder of its own for this test, removed when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'daoze-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const START: NewWorkspace = {
  guideline: smallGuideline(),
  year: 2026,
  exercise: false,
  author: '王科员',
  now: '2026-06-01T00:00:00.000Z',
};

/** A new workspace in memory. */
export function workspaceInMemory(): Workspace {
  return opened(createWorkspace(':memory:', START));
}

/** A new workspace in a file, closed again; gives its path. */
export function workspaceFile(name = '长宁.daoze'): string {
  const path = join(temporaryFolder(), name);
  opened(createWorkspace(path, START)).close();
  return path;
}

/** The workspace, which is closed when the test ends. */
export function opened(result: Result<Workspace>): Workspace {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const workspace = result.value;
  onTestFinished(() => workspace.close());
  return workspace;
}

/** The codes of the problems a result was refused with. */
export function codesOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.problems.map(({ code }) => code);
}
