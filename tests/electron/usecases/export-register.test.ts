import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listCompounds } from '../../../electron/store/compounds.ts';
import { commitImport } from '../../../electron/usecases/commit-import.ts';
import { exportRegister } from '../../../electron/usecases/export-register.ts';
import { planImportFile } from '../../../electron/usecases/plan-import.ts';
import { valueIn } from '../../value-in.ts';
import { codesOf, temporaryFolder, workspaceInMemory } from '../store/workspaces.ts';
import { contextWithIds } from './bring.ts';
import { workspaceForRegister, workspaceWithRegister } from './registers.ts';

test('the workbook of a register, imported again, changes nothing', async () => {
  const { workspace, context } = await workspaceWithRegister();
  const path = join(temporaryFolder(), '名册.xlsx');
  expect(await exportRegister(workspace, { phase: 'mid', path }, context)).toEqual({ ok: true, value: path });
  const request = { path, kind: 'registry', phase: null, large: false } as const;
  const plan = valueIn(await planImportFile(workspace, request, context));
  expect(plan.counts).toEqual({ accepted: 0, replaced: 0, unchanged: 3, rejected: 0 });
  expect(plan.problems).toEqual([]);
});

test('the workbook makes the same register in another workspace', async () => {
  const { workspace, context } = await workspaceWithRegister();
  const path = join(temporaryFolder(), '名册.xlsx');
  valueIn(await exportRegister(workspace, { phase: 'mid', path }, context));
  const other = workspaceForRegister();
  const request = { path, kind: 'registry', phase: null, large: false } as const;
  commitImport(other, valueIn(await planImportFile(other, request, context)), context);
  expect(listCompounds(other.store, 'mid')).toEqual(listCompounds(workspace.store, 'mid'));
});

test('there is nothing to write without a register', async () => {
  const path = join(temporaryFolder(), '名册.xlsx');
  const refused = await exportRegister(workspaceInMemory(), { phase: 'mid', path }, contextWithIds());
  expect(codesOf(refused)).toEqual(['no-register']);
});
