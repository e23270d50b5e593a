import { expect, test } from 'vitest';
import { writeRecords } from '../../../electron/store/records.ts';
import { listFindable } from '../../../electron/usecases/list-findable.ts';
import { ABOUT_DISTRICT, type RecordChange } from '../../../shared/model/records/record.ts';
import { valueIn } from '../../value-in.ts';
import { workspaceWithRegister } from './registers.ts';

test('compounds, committees, subdistricts and indicators can be found, each with where it belongs', async () => {
  const { workspace } = await workspaceWithRegister();
  const found = valueIn(listFindable(workspace, 'mid'));
  expect(found.slice(0, 7)).toEqual([
    { kind: 'compound', id: 'C1', name: '甲苑', others: ['C1', '老甲', '甲村'], within: '天山路街道 一居' },
    { kind: 'compound', id: 'C2', name: '乙苑', others: ['C2'], within: '天山路街道 一居' },
    { kind: 'compound', id: 'C3', name: '丙苑', others: ['C3'], within: '新泾镇 一居' },
    { kind: 'committee', id: '天山路街道/一居', name: '一居', others: [], within: '天山路街道' },
    { kind: 'committee', id: '新泾镇/一居', name: '一居', others: [], within: '新泾镇' },
    { kind: 'subdistrict', id: '天山路街道', name: '天山路街道', others: [], within: '' },
    { kind: 'subdistrict', id: '新泾镇', name: '新泾镇', others: [], within: '' },
  ]);
  expect(found[7]).toMatchObject({ kind: 'indicator', id: '1', name: '专家评分', within: '' });
});

test('entries of the playbook can be found by their titles', async () => {
  const { workspace } = await workspaceWithRegister();
  const entry: RecordChange = {
    kind: 'playbook-entry',
    id: 'lift',
    about: ABOUT_DISTRICT,
    body: {
      title: '加梯先协商',
      aspect: 'deliberate',
      types: [],
      when: '楼里要加装电梯',
      steps: ['商量：逐户听意见'],
      roles: [],
      example: '',
      indicators: [],
    },
  };
  writeRecords(workspace.store, [entry], { author: '王科员', now: '2026-06-01T00:00:00.000Z' });
  const found = valueIn(listFindable(workspace, 'mid')).filter(({ kind }) => kind === 'entry');
  expect(found).toEqual([
    { kind: 'entry', id: 'lift', name: '加梯先协商', others: [], within: '开展沟通协商' },
  ]);
});
