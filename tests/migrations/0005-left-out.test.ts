import { expect, test } from 'vitest';
import { countEvidence } from '../../electron/store/count-evidence.ts';
import { findFaults } from '../../electron/store/find-faults.ts';
import { listLeftOut } from '../../electron/store/left-out.ts';
import { openWorkspace } from '../../electron/store/open-workspace.ts';
import { bringIn, response, SURVEY } from '../electron/store/plans.ts';
import { opened, workspaceFile } from '../electron/store/workspaces.ts';
import { backToVersion } from './back-to-version.ts';

test('a file of version 4 is brought forward: every response counts, and none is left out', () => {
  const path = workspaceFile('长宁.daoze');
  const before = opened(openWorkspace(path));
  const values = [response('a1', 'C1', { q1: ['满意'] }), response('a2', 'C1', { q1: ['不满意'] })];
  bringIn(before.store, { kind: 'questionnaire', phase: 'mid', survey: SURVEY, values });
  before.close();
  backToVersion(path, 4);
  const workspace = opened(openWorkspace(path));
  expect(countEvidence(workspace.store, 'mid')).toMatchObject({ responses: 2 });
  expect(listLeftOut(workspace.store, 'mid')).toEqual([]);
  expect(findFaults(workspace.store)).toEqual([]);
  workspace.close();
});
