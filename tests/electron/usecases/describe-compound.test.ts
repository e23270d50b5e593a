import { expect, test } from 'vitest';
import { describeCompound } from '../../../electron/usecases/describe-compound.ts';
import { removeCompound } from '../../../electron/usecases/remove-compound.ts';
import { saveCompound } from '../../../electron/usecases/save-compound.ts';
import { undoImport } from '../../../electron/usecases/undo-import.ts';
import { valueIn } from '../../value-in.ts';
import { codesOf } from '../store/workspaces.ts';
import { bring } from './bring.ts';
import { bringRegister, typed, workspaceWithRegister } from './registers.ts';

test('a compound is told with the row it came from', async () => {
  const { workspace } = await workspaceWithRegister();
  expect(valueIn(describeCompound(workspace, { phase: 'mid', code: 'C2' }))).toMatchObject({
    compound: { code: 'C2', name: '乙苑', typeName: '售后公房', households: 50, residents: null },
    isForPhaseOnly: false,
    differsInOtherPhase: false,
    history: [
      { sequence: 1, phase: null, file: '表.csv', row: 3, standing: 'stands', deed: 'added', changes: [] },
    ],
    evidence: [],
  });
});

test('its history says what each import changed, the latest first', async () => {
  const { workspace, context } = await workspaceWithRegister();
  const rename = { scope: null, isNew: false, cells: typed({ name: '甲苑新村', aliases: '' }) };
  valueIn(await saveCompound(workspace, rename, context));
  const retype = { scope: null, isNew: false, cells: typed({ name: '甲苑新村', type: 'sold_public' }) };
  valueIn(await saveCompound(workspace, retype, context));
  undoImport(workspace, '2', context);
  const { history } = valueIn(describeCompound(workspace, { phase: 'mid', code: 'C1' }));
  expect(history).toMatchObject([
    {
      sequence: 3,
      standing: 'stands',
      deed: 'changed',
      changes: [
        { field: 'name', before: '甲苑', after: '甲苑新村' },
        { field: 'type', before: '普通商品房', after: '售后公房' },
      ],
    },
    {
      sequence: 2,
      standing: 'undone',
      deed: 'changed',
      changes: [
        { field: 'name', before: '甲苑', after: '甲苑新村' },
        { field: 'aliases', before: '老甲、甲村', after: null },
      ],
    },
    { sequence: 1, standing: 'former', deed: 'added' },
  ]);
});

test('what was said for the other phase is no part of it, but told to differ', async () => {
  const { workspace, context } = await workspaceWithRegister();
  await bringRegister(workspace, context, 'end', ['C1,甲苑,,售后公房,天山路街道,一居,,']);
  const mid = valueIn(describeCompound(workspace, { phase: 'mid', code: 'C1' }));
  expect(mid).toMatchObject({ isForPhaseOnly: false, differsInOtherPhase: true, history: { length: 1 } });
  const end = valueIn(describeCompound(workspace, { phase: 'end', code: 'C1' }));
  expect(end).toMatchObject({ isForPhaseOnly: true, differsInOtherPhase: true, history: { length: 2 } });
});

test('a compound that was taken out and brought back is told so', async () => {
  const { workspace, context } = await workspaceWithRegister();
  await removeCompound(workspace, 'C1', context);
  expect(codesOf(describeCompound(workspace, { phase: 'mid', code: 'C1' }))).toEqual([
    'register-unknown-compound',
  ]);
  valueIn(await saveCompound(workspace, { scope: null, isNew: true, cells: typed() }, context));
  const { history } = valueIn(describeCompound(workspace, { phase: 'mid', code: 'C1' }));
  expect(history.map(({ deed, standing }) => `${deed} ${standing}`)).toEqual([
    'added stands',
    'removed former',
    'added former',
  ]);
});

test('the evidence of the compound itself is counted by kind, in the phase alone', async () => {
  const { workspace, context } = await workspaceWithRegister();
  const marks = ['专家,小区,指标,得分', '张三,C1,1,8', '李四,C1,1,7', '张三,C2,1,9'];
  await bring(workspace, context, 'marks', 'mid', marks);
  const told = (phase: 'mid' | 'end') => valueIn(describeCompound(workspace, { phase, code: 'C1' })).evidence;
  expect(told('mid')).toEqual([{ kind: 'marks', rows: 2 }]);
  expect(told('end')).toEqual([]);
});
