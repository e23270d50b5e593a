import { expect, test } from 'vitest';
import { listRegister } from '../../../electron/usecases/list-register.ts';
import { listRegisterPlaces } from '../../../electron/usecases/list-register-places.ts';
import { scoreWorkspace } from '../../../electron/usecases/score-workspace.ts';
import { valueIn } from '../../value-in.ts';
import { workspaceInMemory } from '../store/workspaces.ts';
import { bringRegister, workspaceWithRegister } from './registers.ts';

test('the register of a phase is listed by code, its types in the words of the guideline', async () => {
  const { workspace, context } = await workspaceWithRegister();
  await bringRegister(workspace, context, 'end', ['C2,乙苑二期,,普通商品房,天山路街道,一居,60,']);
  const mid = valueIn(listRegister(workspace, 'mid'));
  expect(mid.compounds.map(({ code, typeName }) => [code, typeName])).toEqual([
    ['C1', '普通商品房'],
    ['C2', '售后公房'],
    ['C3', '售后公房'],
  ]);
  const end = valueIn(listRegister(workspace, 'end'));
  expect(end.compounds[1]).toMatchObject({ name: '乙苑二期', typeName: '普通商品房', households: 60 });
});

test('it is said which phases were scored', async () => {
  const { workspace, context } = await workspaceWithRegister();
  expect(valueIn(listRegister(workspace, 'mid')).scored).toEqual([]);
  scoreWorkspace(workspace, 'end', context);
  expect(valueIn(listRegister(workspace, 'mid')).scored).toEqual(['end']);
});

test('places count what their compounds say; what none of them says is no 0', async () => {
  const { workspace } = await workspaceWithRegister();
  const { subdistricts, committees } = valueIn(listRegisterPlaces(workspace, 'mid'));
  expect(subdistricts).toEqual([
    {
      subdistrict: '天山路街道',
      committee: null,
      committees: 1,
      compounds: 2,
      households: 150,
      withoutHouseholds: 0,
      residents: 250,
      byType: { commodity: 1, sold_public: 1 },
    },
    {
      subdistrict: '新泾镇',
      committee: null,
      committees: 1,
      compounds: 1,
      households: null,
      withoutHouseholds: 1,
      residents: null,
      byType: { sold_public: 1 },
    },
  ]);
  expect(
    committees.map(({ subdistrict, committee, compounds }) => [subdistrict, committee, compounds]),
  ).toEqual([
    ['天山路街道', '一居', 2],
    ['新泾镇', '一居', 1],
  ]);
});

test('an empty register has no compounds and no places', () => {
  const workspace = workspaceInMemory();
  expect(valueIn(listRegister(workspace, 'mid')).compounds).toEqual([]);
  expect(valueIn(listRegisterPlaces(workspace, 'mid'))).toMatchObject({ subdistricts: [], committees: [] });
});
