import { expect, test } from 'vitest';
import { saveGuidelineVersion } from '../../../electron/store/guideline-versions.ts';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { scoresState } from '../../../electron/usecases/scores-state.ts';
import { undoImport } from '../../../electron/usecases/undo-import.ts';
import { valueIn } from '../../value-in.ts';
import { workspaceInMemory } from '../store/workspaces.ts';
import { bring } from './bring.ts';
import { CONTEXT, markedDistrict, marks, score, twoMarks } from './scores-district.ts';

function state(workspace: Workspace) {
  return valueIn(scoresState(workspace, { phase: 'mid' }));
}

test('before anything was scored there is no run, with or without a register', async () => {
  expect(state(workspaceInMemory())).toEqual({
    standing: 'none',
    run: null,
    changed: [],
    hasRegister: false,
  });
  expect(state(await markedDistrict())).toMatchObject({ standing: 'none', run: null, hasRegister: true });
});

test('a run is current until the evidence says something else, and again once that is undone', async () => {
  const workspace = await markedDistrict();
  score(workspace);
  expect(state(workspace)).toMatchObject({ standing: 'current', changed: [], run: { guideline: 'two@1' } });
  const { id } = await bring(workspace, CONTEXT, 'marks', 'mid', marks('张三,C1,1.1,2'));
  expect(state(workspace)).toMatchObject({ standing: 'outdated', changed: ['evidence'] });
  undoImport(workspace, id ?? '', CONTEXT);
  expect(state(workspace)).toMatchObject({ standing: 'current', changed: [] });
});

test('another guideline makes a run outdated and is named as the reason', async () => {
  const workspace = await markedDistrict();
  score(workspace);
  const guideline = twoMarks({ version: '2', rounding: { digits: 1, mode: 'half_up' } });
  saveGuidelineVersion(workspace.store, guideline, { author: '王', now: CONTEXT.now(), reason: '' });
  expect(state(workspace)).toMatchObject({ standing: 'outdated', changed: ['guideline'] });
});

test('another phase scored leaves a run current', async () => {
  const workspace = await markedDistrict();
  score(workspace);
  score(workspace, 'end');
  expect(state(workspace).standing).toBe('current');
});
