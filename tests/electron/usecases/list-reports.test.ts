import { expect, test } from 'vitest';
import { describeWorkbook, listReports } from '../../../electron/usecases/list-reports.ts';
import { scoredWorkspace } from './scored-workspace.ts';

test('lists what documents are made from, and for whom there can be letters', () => {
  const listed = listReports(scoredWorkspace(34), { phase: 'mid' });
  if (!listed.ok || listed.value === null) throw new Error('nothing listed');
  const { run, compounds, committees, ...facts } = listed.value;
  expect(run).toMatchObject({ author: '王科员', guideline: 'sample@2026.1', guidelineVersion: 1 });
  expect(facts).toEqual({
    guidelineTitle: '居民区分类治理绩效评估导则',
    year: 2026,
    exercise: false,
    // Every 33rd is withheld; the 14th and the 28th are provisional.
    scored: 33,
    provisional: 2,
    withheld: 1,
    types: [
      { code: 'sold_public', name: '售后公房', compounds: 12 },
      { code: 'commodity', name: '普通商品房', compounds: 11 },
      { code: 'historic_villa', name: '老洋房', compounds: 11 },
    ],
    subdistricts: [
      { name: '华阳路街道', compounds: 7 },
      { name: '江苏路街道', compounds: 7 },
      { name: '新华路街道', compounds: 7 },
      { name: '周家桥街道', compounds: 7 },
      { name: '新泾镇', compounds: 6 },
    ],
  });
  expect(committees[0]).toEqual({ subdistrict: '华阳路街道', name: '第1居民委员会', compounds: 1 });
  expect(committees.reduce((sum, committee) => sum + committee.compounds, 0)).toBe(34);
  expect(compounds).toHaveLength(34);
  expect(compounds[0]).toEqual({
    code: 'C0001',
    name: '兆丰嘉园',
    type: 'sold_public',
    subdistrict: '华阳路街道',
  });
});

test('a type without compounds gets no letters', () => {
  const listed = listReports(scoredWorkspace(1), { phase: 'mid' });
  expect(listed.ok && listed.value?.types.map(({ name }) => name)).toEqual(['售后公房']);
});

test('where nothing was scored there is nothing to list', () => {
  expect(listReports(scoredWorkspace(), { phase: 'annual' })).toEqual({ ok: true, value: null });
});

test('says what the sheets of the workbook hold', () => {
  const sheets = describeWorkbook(scoredWorkspace(3), { phase: 'mid', kind: 'results-workbook' });
  const rows = new Map(sheets.ok ? sheets.value.map((sheet) => [sheet.name, sheet.rows]) : []);
  expect([rows.get('成绩'), rows.get('末级指标')]).toEqual([3, 3]);
  // The district, three types, five subdistricts and three committees.
  expect(rows.get('分组')).toBe(12);
  expect(sheets.ok && sheets.value[0]?.headings.slice(0, 3)).toEqual(['小区编号', '小区名称', '类型']);
});
