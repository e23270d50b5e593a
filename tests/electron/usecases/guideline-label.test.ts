import { expect, test } from 'vitest';
import { listGuidelineVersions } from '../../../electron/store/guideline-versions.ts';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { importGuideline } from '../../../electron/usecases/import-guideline.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import { smallGuideline } from '../store/small-guideline.ts';
import { workspaceInMemory } from '../store/workspaces.ts';
import { CONTEXT } from './context.ts';

const OTHER: Guideline = { ...smallGuideline('2026.1'), title: '改过的导则' };

function imported(workspace: Workspace, guideline: Guideline) {
  const { warnings } = importGuideline(workspace, { guideline, reason: '修订' }, CONTEXT);
  return warnings.map(({ code, facts }) => [code, facts]);
}

test('another guideline under a name that is taken comes in with a warning that says where it stands', () => {
  const workspace = workspaceInMemory();
  expect(imported(workspace, OTHER)).toEqual([
    ['guideline-label-taken', { label: 'test@2026.1', number: 2, earlier: 1 }],
  ]);
  expect(listGuidelineVersions(workspace.store)).toHaveLength(2);
});

test('a name of its own gives no warning, nor does what is current anyway', () => {
  const workspace = workspaceInMemory();
  expect(imported(workspace, smallGuideline('2026.2'))).toEqual([]);
  expect(imported(workspace, smallGuideline('2026.2'))).toEqual([]);
});

test('going back to an earlier text gives none as long as its name means that text only', () => {
  const workspace = workspaceInMemory();
  imported(workspace, smallGuideline('2026.2'));
  expect(imported(workspace, smallGuideline('2026.1'))).toEqual([]);
  imported(workspace, OTHER);
  expect(imported(workspace, smallGuideline('2026.1'))).toEqual([
    ['guideline-label-taken', { label: 'test@2026.1', number: 5, earlier: 4 }],
  ]);
});
