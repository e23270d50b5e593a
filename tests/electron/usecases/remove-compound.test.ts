import { expect, test } from 'vitest';
import { listCompounds } from '../../../electron/store/compounds.ts';
import { findFaults } from '../../../electron/store/find-faults.ts';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { removeCompound } from '../../../electron/usecases/remove-compound.ts';
import { undoImport } from '../../../electron/usecases/undo-import.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { valueIn } from '../../value-in.ts';
import { codesOf } from '../store/workspaces.ts';
import { bringRegister, workspaceWithRegister } from './registers.ts';

function codes({ store }: Workspace, phase: Phase) {
  return listCompounds(store, phase).map(({ code }) => code);
}

test('a compound is taken out of both phases, and comes back by undoing', async () => {
  const { workspace, context } = await workspaceWithRegister();
  expect(valueIn(await removeCompound(workspace, 'C2', context))).toEqual({
    code: 'C2',
    imports: [2],
    warnings: [],
  });
  expect(codes(workspace, 'mid')).toEqual(['C1', 'C3']);
  expect(codes(workspace, 'end')).toEqual(['C1', 'C3']);
  expect(findFaults(workspace.store)).toEqual([]);
  undoImport(workspace, '2', context);
  expect(codes(workspace, 'mid')).toEqual(['C1', 'C2', 'C3']);
});

test('what was said of it for one phase goes, too', async () => {
  const { workspace, context } = await workspaceWithRegister();
  await bringRegister(workspace, context, 'end', ['C2,乙苑年终,,普通商品房,天山路街道,一居,,']);
  expect(valueIn(await removeCompound(workspace, 'C2', context)).imports).toEqual([3, 4]);
  expect(codes(workspace, 'end')).toEqual(['C1', 'C3']);
});

test('a compound that is not there is not taken out', async () => {
  const { workspace, context } = await workspaceWithRegister();
  expect(codesOf(await removeCompound(workspace, 'C9', context))).toEqual(['register-unknown-compound']);
});

test('an import brings a compound back that was taken out', async () => {
  const { workspace, context } = await workspaceWithRegister();
  await removeCompound(workspace, 'C2', context);
  await bringRegister(workspace, context, null, ['C2,乙苑,,售后公房,天山路街道,一居,50,']);
  expect(codes(workspace, 'mid')).toEqual(['C1', 'C2', 'C3']);
});
