import { expect, test } from 'vitest';
import { listImports } from '../../../electron/usecases/list-imports.ts';
import { bringIn, mark } from '../store/plans.ts';
import { workspaceInMemory } from '../store/workspaces.ts';
import { CONTEXT } from './context.ts';

test('imports are listed in the order they came in', () => {
  const workspace = workspaceInMemory();
  expect(listImports(workspace, CONTEXT)).toEqual({ ok: true, value: [] });
  bringIn(workspace.store, { kind: 'marks', phase: 'mid', values: [mark('甲', 'C1', 8)] });
  bringIn(workspace.store, { kind: 'marks', phase: 'end', values: [mark('甲', 'C1', 8)], id: 'second' });
  expect(listImports(workspace, CONTEXT)).toMatchObject({
    value: [
      { sequence: 1, kind: 'marks', phase: 'mid' },
      { sequence: 2, kind: 'marks', phase: 'end' },
    ],
  });
});
