import { expect, test } from 'vitest';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { scoreRanking } from '../../../electron/usecases/score-ranking.ts';
import type { RunPhase } from '../../../shared/model/phase.ts';
import { valueIn } from '../../value-in.ts';
import { bring } from './bring.ts';
import { CONTEXT, markedDistrict, marks, score } from './scores-district.ts';

function ranking(workspace: Workspace, phase: RunPhase = 'mid') {
  const found = valueIn(scoreRanking(workspace, { phase }, CONTEXT));
  if (found === null) throw new Error('nothing was scored');
  return found;
}

test('nothing scored is no ranking', async () => {
  expect(scoreRanking(await markedDistrict(), { phase: 'mid' }, CONTEXT)).toEqual({ ok: true, value: null });
});

test('rows hold published scores, grades and ranks; without enough evidence there is a reason instead', async () => {
  const workspace = await markedDistrict();
  score(workspace);
  const { rows, types, subdistricts } = ranking(workspace);
  // C1: 40·0.8 + 60·0.9 = 86; C2: 40·0.6 + 60·0.7 = 66; C3 has 40 of 100 points; C4: (40·1 + 20·0.4) / 60 = 80
  expect(rows.map((row) => [row.code, row.score, row.grade, row.ranks.type, row.ranks.district])).toEqual([
    ['C1', 86, '良好', 1, 1],
    ['C2', 66, '合格', 2, 3],
    ['C3', null, null, null, null],
    ['C4', 80, '良好', 1, 2],
  ]);
  expect(rows.map(({ gap }) => gap?.zh ?? null)).toEqual([null, null, '完整度 40%，低于 50%', null]);
  expect(types.map(({ name, compounds }) => [name, compounds])).toEqual([
    ['售后公房', 3],
    ['老洋房', 1],
  ]);
  expect(subdistricts).toEqual(['天山路街道', '新泾镇']);
});

test('columns are the first level and every leaf, with the points of each type', async () => {
  const workspace = await markedDistrict();
  score(workspace);
  const { aspects, leaves, rows } = ranking(workspace);
  expect(aspects).toEqual([{ id: '1', name: '动员参与主体', points: 100 }]);
  expect(leaves.map(({ id, aspect, points }) => [id, aspect, points])).toEqual([
    ['1.1', '1', { sold_public: 40, historic_villa: 40 }],
    ['1.2', '1', { sold_public: 60, historic_villa: 20 }],
  ]);
  expect(rows.map((row) => row.leaves)).toEqual([
    [32, 54],
    [24, 42],
    [20, null],
    [40, 8],
  ]);
  expect(rows[0]?.aspects).toEqual([{ earned: 86, share: 0.86 }]);
});

test('mid-year has no change; the end is compared with it, in points and in places within the type', async () => {
  const workspace = await markedDistrict();
  score(workspace);
  await bring(workspace, CONTEXT, 'marks', 'end', marks('张三,C1,1.1,6', '张三,C1,1.2,6', '张三,C2,1.2,9'));
  score(workspace, 'end');
  expect(ranking(workspace).rows[0]?.change).toBeNull();
  // C1: 60, second now; C2: 60 of 100 points with evidence, 90, first now; C4 has no score at year-end
  expect(ranking(workspace, 'end').rows.map(({ change }) => change)).toEqual([
    { from: 86, score: -26, rank: -1 },
    { from: 66, score: 24, rank: 1 },
    { from: null, score: null, rank: null },
    { from: 80, score: null, rank: null },
  ]);
});

test('the year is compared with the mid-year it was made of, also when mid-year was scored again', async () => {
  const workspace = await markedDistrict();
  await bring(workspace, CONTEXT, 'marks', 'end', marks('张三,C1,1.1,6', '张三,C1,1.2,6'));
  score(workspace);
  score(workspace, 'annual');
  // 70.4 after 86; the only one of its type in the year, as it was the first of two in mid-year
  const change = { from: 86, score: -15.6, rank: 0 };
  expect(ranking(workspace, 'annual').rows[0]?.change).toEqual(change);
  await bring(workspace, CONTEXT, 'marks', 'mid', marks('张三,C1,1.1,0'));
  score(workspace);
  // Places in a mid-year that is no longer the latest are not known.
  expect(ranking(workspace, 'annual').rows[0]?.change).toEqual({ ...change, rank: null });
});

test('the year shows the phases that make it', async () => {
  const workspace = await markedDistrict();
  await bring(workspace, CONTEXT, 'marks', 'end', marks('张三,C1,1.1,6', '张三,C1,1.2,6'));
  score(workspace, 'annual');
  const { parts, rows, aspects, leaves } = ranking(workspace, 'annual');
  expect([parts, aspects, leaves]).toEqual([['mid', 'end'], [], []]);
  // (86 × 40 + 60 × 60) / 100 = 70.4
  expect(rows.map((row) => [row.parts, row.score, row.gap?.zh ?? null])).toEqual([
    [[86, 60], 70.4, null],
    [[66, null], null, '年终没有成绩'],
    [[null, null], null, '中期、年终没有成绩'],
    [[80, null], null, '年终没有成绩'],
  ]);
});
