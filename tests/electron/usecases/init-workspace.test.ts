import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { initWorkspace } from '../../../electron/usecases/init-workspace.ts';
import { smallGuideline } from '../store/small-guideline.ts';
import { codesOf, opened, temporaryFolder } from '../store/workspaces.ts';
import { CONTEXT } from './context.ts';

const START = { guideline: smallGuideline(), year: 2026, exercise: true };

test('a workspace is made for a year, with its exercise flag', () => {
  const path = join(temporaryFolder(), '长宁.daoze');
  expect(opened(initWorkspace(path, START, CONTEXT))).toMatchObject({ path, year: 2026, exercise: true });
});

test('a second one in the same place is refused', () => {
  const path = join(temporaryFolder(), '长宁.daoze');
  opened(initWorkspace(path, START, CONTEXT)).close();
  expect(codesOf(initWorkspace(path, START, CONTEXT))).toEqual(['workspace-exists']);
});

test.each([1999, 2101, 2026.5, Number.NaN])('%d is no year, and no file is made', (year) => {
  const path = join(temporaryFolder(), '长宁.daoze');
  expect(codesOf(initWorkspace(path, { ...START, year }, CONTEXT))).toEqual(['workspace-year']);
  expect(existsSync(path)).toBe(false);
});
