import { describe, expect, test } from 'vitest';
import { findCompound, listCompounds } from '../../../electron/store/compounds.ts';
import { findFaults } from '../../../electron/store/find-faults.ts';
import { listImports } from '../../../electron/usecases/list-imports.ts';
import { saveCompound } from '../../../electron/usecases/save-compound.ts';
import { undoImport } from '../../../electron/usecases/undo-import.ts';
import { valueIn } from '../../value-in.ts';
import { bringRegister, typed, workspaceWithRegister } from './registers.ts';

describe('a correction', () => {
  test('is an import of one row, which can be undone', async () => {
    const { workspace, context } = await workspaceWithRegister();
    const cells = typed({ name: '甲苑新村', households: '1,204' });
    expect(await saveCompound(workspace, { scope: null, isNew: false, cells }, context)).toEqual({
      ok: true,
      value: { code: 'C1', imports: [2], warnings: [] },
    });
    for (const phase of ['mid', 'end'] as const) {
      expect(findCompound(workspace.store, phase, 'C1')).toMatchObject({
        name: '甲苑新村',
        households: 1204,
      });
    }
    expect(valueIn(listImports(workspace, context))[1]).toMatchObject({
      kind: 'registry',
      phase: null,
      fileName: '直接录入',
      counts: { replaced: 1 },
    });
    undoImport(workspace, '2', context);
    expect(findCompound(workspace.store, 'mid', 'C1')).toMatchObject({ name: '甲苑', households: 100 });
  });

  test('clears what is left blank', async () => {
    const { workspace, context } = await workspaceWithRegister();
    const cells = typed({ aliases: '', households: '', residents: '' });
    valueIn(await saveCompound(workspace, { scope: null, isNew: false, cells }, context));
    expect(findCompound(workspace.store, 'mid', 'C1')).toMatchObject({
      aliases: [],
      households: null,
      residents: null,
    });
  });

  test('for one phase leaves the other as it was', async () => {
    const { workspace, context } = await workspaceWithRegister();
    const cells = typed({ type: '售后公房' });
    valueIn(await saveCompound(workspace, { scope: 'end', isNew: false, cells }, context));
    expect(findCompound(workspace.store, 'mid', 'C1')).toMatchObject({ type: 'commodity' });
    expect(findCompound(workspace.store, 'end', 'C1')).toMatchObject({ type: 'sold_public' });
  });

  test('for both phases takes the place of what was said for one', async () => {
    const { workspace, context } = await workspaceWithRegister();
    await bringRegister(workspace, context, 'end', ['C1,甲苑年终,,普通商品房,天山路街道,一居,,']);
    valueIn(await saveCompound(workspace, { scope: null, isNew: false, cells: typed() }, context));
    expect(findCompound(workspace.store, 'end', 'C1')).toMatchObject({ name: '甲苑', households: 100 });
  });

  test('that changes nothing is no import', async () => {
    const { workspace, context } = await workspaceWithRegister();
    const correction = { scope: null, isNew: false, cells: typed({ households: '101' }) };
    valueIn(await saveCompound(workspace, correction, context));
    expect(valueIn(await saveCompound(workspace, correction, context)).imports).toEqual([]);
  });

  test('is refused with a problem for each field that cannot be taken, and changes nothing', async () => {
    const { workspace, context } = await workspaceWithRegister();
    const cells = typed({ name: ' ', type: '别墅', households: '很多', buildings: '1.5' });
    const refused = await saveCompound(workspace, { scope: null, isNew: false, cells }, context);
    expect(refused).toMatchObject({
      ok: false,
      problems: [
        { code: 'import-missing-cell', place: { column: '小区名称' } },
        { code: 'import-unknown-type', place: { column: '小区类型' } },
        { code: 'import-not-a-number', place: { column: '户数' } },
        { code: 'import-not-whole', place: { column: '楼栋数' } },
      ],
    });
    expect(findCompound(workspace.store, 'mid', 'C1')).toMatchObject({ name: '甲苑' });
  });

  test('needs a compound that is there', async () => {
    const { workspace, context } = await workspaceWithRegister();
    const correction = { scope: null, isNew: false, cells: typed({ code: 'C9' }) };
    expect(await saveCompound(workspace, correction, context)).toMatchObject({
      ok: false,
      problems: [{ code: 'register-unknown-compound', facts: { code: 'C9' } }],
    });
  });

  test('warns of a name that another compound has, too', async () => {
    const { workspace, context } = await workspaceWithRegister();
    const correction = { scope: null, isNew: false, cells: typed({ aliases: '乙　苑' }) };
    expect(valueIn(await saveCompound(workspace, correction, context)).warnings).toMatchObject([
      { code: 'register-name-shared', facts: { name: '乙　苑', others: '乙苑（C2）' } },
    ]);
  });
});

describe('a new compound', () => {
  test('joins the register', async () => {
    const { workspace, context } = await workspaceWithRegister();
    const added = { scope: null, isNew: true, cells: typed({ code: ' C4 ', name: '丁苑', aliases: '' }) };
    expect(valueIn(await saveCompound(workspace, added, context)).code).toBe('C4');
    expect(listCompounds(workspace.store, 'mid').map(({ code }) => code)).toEqual(['C1', 'C2', 'C3', 'C4']);
    expect(findFaults(workspace.store)).toEqual([]);
  });

  test('takes no code that another has in either phase', async () => {
    const { workspace, context } = await workspaceWithRegister();
    await bringRegister(workspace, context, 'end', ['C4,丁苑,,普通商品房,天山路街道,一居,,']);
    const added = { scope: 'mid' as const, isNew: true, cells: typed({ code: 'C4' }) };
    expect(await saveCompound(workspace, added, context)).toMatchObject({
      ok: false,
      problems: [{ code: 'register-code-taken', facts: { name: '丁苑' }, place: { column: '小区编号' } }],
    });
  });

  test('needs a code', async () => {
    const { workspace, context } = await workspaceWithRegister();
    const added = { scope: null, isNew: true, cells: typed({ code: '' }) };
    expect(await saveCompound(workspace, added, context)).toMatchObject({
      ok: false,
      problems: [{ code: 'import-missing-cell', place: { column: '小区编号' } }],
    });
  });
});
