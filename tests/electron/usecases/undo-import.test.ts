import { expect, test } from 'vitest';
import { listImports } from '../../../electron/usecases/list-imports.ts';
import { undoImport } from '../../../electron/usecases/undo-import.ts';
import { bringIn, mark } from '../store/plans.ts';
import { codesOf, workspaceInMemory } from '../store/workspaces.ts';
import { CONTEXT } from './context.ts';

test('an import is undone in the name of who does it, and a second time refused', () => {
  const workspace = workspaceInMemory();
  bringIn(workspace.store, { kind: 'marks', phase: 'mid', values: [mark('甲', 'C1', 8)] });
  expect(undoImport(workspace, '1', CONTEXT)).toMatchObject({
    value: { sequence: 1, undone: { at: '2026-06-01T00:00:00.000Z', author: '王科员' } },
  });
  expect(codesOf(undoImport(workspace, '1', CONTEXT))).toEqual(['undo-already-undone']);
  expect(listImports(workspace, CONTEXT)).toMatchObject({ value: [{ undone: { author: '王科员' } }] });
});
