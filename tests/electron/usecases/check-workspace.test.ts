import { expect, test } from 'vitest';
import { checkWorkspace } from '../../../electron/usecases/check-workspace.ts';
import { bringIn, mark } from '../store/plans.ts';
import { workspaceInMemory } from '../store/workspaces.ts';
import { CONTEXT } from './context.ts';

test('a sound workspace has no problems, and says how its journal ends', () => {
  const checked = checkWorkspace(workspaceInMemory(), CONTEXT);
  expect(checked).toMatchObject({ value: { problems: [], journal: { entries: 2 } } });
  expect(checked.ok && checked.value.journal.head).toMatch(/^[0-9a-f]{64}$/);
});

test('a mark changed behind the program is named with its import', () => {
  const workspace = workspaceInMemory();
  bringIn(workspace.store, { kind: 'marks', phase: 'mid', values: [mark('甲', 'C1', 8)], id: 'the-id' });
  workspace.store.prepare('UPDATE mark SET mark = 10').run();
  expect(checkWorkspace(workspace, CONTEXT)).toMatchObject({
    value: { problems: [{ code: 'check-import', facts: { id: 'the-id' } }] },
  });
});
