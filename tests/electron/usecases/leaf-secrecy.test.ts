import { expect, test } from 'vitest';
import { compareCompounds } from '../../../electron/usecases/compare-compounds.ts';
import { compoundCard } from '../../../electron/usecases/compound-card.ts';
import { leafRows } from '../../../electron/usecases/leaf-rows.ts';
import { scoreRanking } from '../../../electron/usecases/score-ranking.ts';
import { valueIn } from '../../value-in.ts';
import { bring } from './bring.ts';
import { CONTEXT, markedDistrict, marks, score } from './scores-district.ts';

/** 李四 marked C1 in 1.1 and nothing else; 张三 marked everything. */
async function districtWithTwoExperts() {
  const workspace = await markedDistrict();
  await bring(workspace, CONTEXT, 'marks', 'mid', marks('李四,C1,1.1,8'));
  score(workspace);
  return workspace;
}

const EXPERT = { author: '李四' };
const LEAF = { phase: 'mid', code: 'C1' } as const;

test('an expert sees neither rows nor points nor reasons of a leaf that is still to be marked', async () => {
  const workspace = await districtWithTwoExperts();
  expect(valueIn(leafRows(workspace, { ...LEAF, indicator: '1.2' }, EXPERT))).toMatchObject({
    hidden: true,
    rows: [],
  });
  const [, unmarked] = valueIn(compoundCard(workspace, LEAF, EXPERT)).parts[0]?.indicators[0]?.children ?? [];
  expect(unmarked).toMatchObject({
    id: '1.2',
    hidden: true,
    earned: null,
    share: null,
    median: null,
    rows: 0,
  });
  expect(unmarked?.sentences.map(({ zh }) => zh)).toEqual(['其他专家的打分在您自己打分之后才能看到']);
  expect(
    valueIn(scoreRanking(workspace, { phase: 'mid' }, EXPERT))?.rows.map(({ leaves }) => leaves),
  ).toEqual([
    [32, 'hidden'],
    ['hidden', 'hidden'],
    ['hidden', 'hidden'],
    ['hidden', 'hidden'],
  ]);
  const lines = valueIn(compareCompounds(workspace, { phase: 'mid', codes: ['C1', 'C2'] }, EXPERT)).parts[0]
    ?.lines;
  expect(lines?.map(({ id, lead }) => [id, lead])).toEqual([
    ['1', 20],
    ['1.1', null],
    ['1.2', null],
  ]);
});

test('what the expert has marked is seen whole, and a clerk sees all', async () => {
  const workspace = await districtWithTwoExperts();
  const own = valueIn(leafRows(workspace, { ...LEAF, indicator: '1.1' }, EXPERT));
  expect(own.rows.map(({ text }) => text.zh)).toEqual(['张三：8 分', '李四：8 分']);
  const clerk = valueIn(leafRows(workspace, { ...LEAF, indicator: '1.2' }, { author: '王科员' }));
  expect([clerk.hidden, clerk.rows.length]).toEqual([false, 1]);
});
