import { expect, test } from 'vitest';
import { createWorkspace } from '../../../electron/store/create-workspace.ts';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { coverageMap } from '../../../electron/usecases/coverage-map.ts';
import { missingEvidence } from '../../../electron/usecases/missing-evidence.ts';
import { undoImport } from '../../../electron/usecases/undo-import.ts';
import { opened, START } from '../store/workspaces.ts';
import { bring, contextWithIds } from './bring.ts';
import { coverageGuideline } from './coverage-guideline.ts';

const REGISTER = [
  '小区编号,小区名称,小区类型,街道（镇）,居委会',
  'C1,虹古小区,普通商品房,华阳路街道,第一居委会',
  'C2,安化小区,售后公房,华阳路街道,第一居委会',
  'C3,华院小区,普通商品房,华阳路街道,第二居委会',
  'C4,周桥小区,售后公房,周家桥街道,周家桥居委会',
];

const context = contextWithIds();

async function district(): Promise<Workspace> {
  const workspace = opened(createWorkspace(':memory:', { ...START, guideline: coverageGuideline() }));
  await bring(workspace, context, 'registry', null, REGISTER);
  return workspace;
}

const marks = ['专家,小区编号,指标编号,评分', '甲,C1,1,8', '乙,C1,1,9', '甲,C2,1,7'];

test('a cell counts the compounds with evidence, of those a leaf of the method applies to', async () => {
  const workspace = await district();
  await bring(workspace, context, 'marks', 'mid', marks);
  const { state, methods, district: all, subdistricts, mostMissed } = coverageMap(workspace, 'mid');
  expect({ state, methods }).toEqual({ state: 'open', methods: ['site_visit', 'records'] });
  expect(all).toEqual([
    { method: 'site_visit', covered: 2, applicable: 4, missing: 2, share: 50 },
    { method: 'records', covered: 0, applicable: 2, missing: 2, share: 0 },
  ]);
  expect(subdistricts).toEqual([
    {
      name: '华阳路街道',
      compounds: 3,
      cells: [
        // 2 of 3 is 66.67 %: never rounded up, so that 100 % means all.
        { method: 'site_visit', covered: 2, applicable: 3, missing: 1, share: 66 },
        { method: 'records', covered: 0, applicable: 2, missing: 2, share: 0 },
      ],
    },
    {
      name: '周家桥街道',
      compounds: 1,
      cells: [
        { method: 'site_visit', covered: 0, applicable: 1, missing: 1, share: 0 },
        { method: 'records', covered: 0, applicable: 0, missing: 0, share: null },
      ],
    },
  ]);
  expect(mostMissed).toEqual({ method: 'site_visit', compounds: 2 });
});

test('the list behind a cell names the compounds that miss it, the leaves and what brings evidence', async () => {
  const workspace = await district();
  await bring(workspace, context, 'marks', 'mid', marks);
  const query = { phase: 'mid', method: 'records' } as const;
  const missing = missingEvidence(workspace, { ...query, subdistrict: '华阳路街道' });
  expect(missing).toEqual({
    compounds: [
      {
        code: 'C1',
        name: '虹古小区',
        type: '普通商品房',
        subdistrict: '华阳路街道',
        committee: '第一居委会',
      },
      {
        code: 'C3',
        name: '华院小区',
        type: '普通商品房',
        subdistrict: '华阳路街道',
        committee: '第二居委会',
      },
    ],
    leaves: [{ id: '2', name: '议事会' }],
    kinds: ['metrics'],
  });
  expect(missingEvidence(workspace, { ...query, subdistrict: '周家桥街道' }).compounds).toEqual([]);
  const visits = missingEvidence(workspace, { phase: 'mid', method: 'site_visit', subdistrict: null });
  expect(visits.compounds.map(({ code }) => code)).toEqual(['C3', 'C4']);
});

test('the map follows every import and every undoing, and keeps the phases apart', async () => {
  const workspace = await district();
  const covered = (phase: 'mid' | 'end') => coverageMap(workspace, phase).district[0]?.covered;
  expect(covered('mid')).toBe(0);
  const { id } = await bring(workspace, context, 'marks', 'mid', marks);
  expect([covered('mid'), covered('end')]).toEqual([2, 0]);
  undoImport(workspace, id ?? '', context);
  expect(covered('mid')).toBe(0);
});

test('without a register the map is empty', () => {
  const workspace = opened(createWorkspace(':memory:', START));
  expect(coverageMap(workspace, 'mid')).toMatchObject({ state: 'empty', subdistricts: [], mostMissed: null });
});

test('when every compound has evidence by every method that applies, the map is ready', async () => {
  const workspace = await district();
  const all = ['C1', 'C2', 'C3', 'C4'].map((code) => `甲,${code},1,8`);
  await bring(workspace, context, 'marks', 'mid', ['专家,小区编号,指标编号,评分', ...all]);
  const metrics = ['C1', 'C3'].map((code) => `${code},6`);
  await bring(workspace, context, 'metrics', 'mid', ['小区编号,议事会次数', ...metrics]);
  expect(coverageMap(workspace, 'mid')).toMatchObject({ state: 'ready', mostMissed: null });
});
