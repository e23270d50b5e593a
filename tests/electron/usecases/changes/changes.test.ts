import { expect, test } from 'vitest';
import { changeCertainties } from '../../../../electron/usecases/changes/change-certainties.ts';
import { changeOverview } from '../../../../electron/usecases/changes/change-overview.ts';
import { compareRuns } from '../../../../electron/usecases/changes/compare-runs.ts';
import { compoundChanges } from '../../../../electron/usecases/changes/compound-changes.ts';
import { listChanges } from '../../../../electron/usecases/changes/list-changes.ts';
import { listRuns } from '../../../../electron/usecases/changes/list-runs.ts';
import { compoundShortfalls } from '../../../../electron/usecases/shortfalls/compound-shortfalls.ts';
import {
  placeShortfalls,
  shortCompounds,
  shortfallPlaces,
} from '../../../../electron/usecases/shortfalls/place-shortfalls.ts';
import { valueIn } from '../../../value-in.ts';
import { bring } from '../bring.ts';
import { CONTEXT, markedDistrict, marks, score, twoMarks } from '../scores-district.ts';

/** 1.1 weighs 40, 1.2 60 of 100; below 80 % is short. */
const GUIDELINE = twoMarks({ shortfall: { below: 0.8 } });
const CLERK = { author: '王科员' };

/** Mid-year by hand 86, 66, withheld and 80; at year-end C1 gains 10, C2 loses 5, C3 has 50 and C4 stays. */
async function bothPhases() {
  const workspace = await markedDistrict(GUIDELINE);
  score(workspace);
  const end = marks(
    ...['张三,C1,1.1,9', '张三,C1,1.2,10', '张三,C2,1.1,7', '张三,C2,1.2,5.5'],
    ...['张三,C3,1.1,5', '张三,C3,1.2,5', '张三,C4,1.1,10', '张三,C4,1.2,4'],
  );
  await bring(workspace, CONTEXT, 'marks', 'end', end);
  score(workspace, 'end');
  return workspace;
}

test('shortfalls of a place: how many fell short, the middle of it, and who they are', async () => {
  const workspace = await bothPhases();
  const places = valueIn(shortfallPlaces(workspace, { phase: 'end', level: 'subdistrict' }));
  expect(places?.places.map(({ name, scored }) => [name, scored])).toEqual([
    ['天山路街道', 2],
    ['新泾镇', 2],
  ]);
  const type = { phase: 'end', level: 'type', key: 'sold_public' } as const;
  const { leaves } = valueIn(placeShortfalls(workspace, type, CLERK));
  // 1.1: 0.9, 0.7, 0.5; 1.2: 1, 0.55, 0.5. Gains: 12 and 20; 27 and 30.
  expect(
    leaves.map(({ leaf, short, measured, fraction, recoverableText }) => [
      leaf,
      short,
      measured,
      fraction,
      recoverableText,
    ]),
  ).toEqual([
    ['1.2', 2, 3, 0.55, '28.50'],
    ['1.1', 2, 3, 0.7, '16.00'],
  ]);
  const who = valueIn(shortCompounds(workspace, { ...type, leaf: '1.2' }, CLERK));
  expect(who.map(({ code, recoverableText }) => [code, recoverableText])).toEqual([
    ['C3', '30.00'],
    ['C2', '27.00'],
  ]);
});

test('what an expert must not see yet is no shortfall to him, and the next grade would give it away', async () => {
  const workspace = await bothPhases();
  await bring(workspace, CONTEXT, 'marks', 'end', marks('李四,C2,1.1,7'));
  score(workspace, 'end');
  const asked = { phase: 'end', code: 'C2' } as const;
  const clerk = valueIn(compoundShortfalls(workspace, asked, CLERK));
  expect(clerk?.shortfalls.map(({ leaf }) => leaf)).toEqual(['1.2', '1.1']);
  expect(clerk?.nextGrade?.leaves.map(({ leaf, to }) => [leaf, to])).toEqual([['1.2', 13 / 15]]);
  const expert = valueIn(compoundShortfalls(workspace, asked, { author: '李四' }));
  expect(expert?.shortfalls.map(({ leaf }) => leaf)).toEqual(['1.1']);
  expect(expert?.nextGrade).toBeNull();
  const leaves = valueIn(compoundChanges(workspace, { code: 'C2' }, { author: '李四' }))?.leaves;
  expect(leaves?.map(({ leaf, hidden }) => [leaf, hidden])).toEqual([
    ['1.1', true],
    ['1.2', true],
  ]);
});

test('a change that rests on marks is real; without a score on a side there is none', async () => {
  const workspace = await bothPhases();
  const overview = valueIn(changeOverview(workspace));
  expect(overview?.rows.map(({ code, score: { difference } }) => [code, difference])).toEqual([
    ['C1', 10],
    ['C2', -5],
    ['C3', null],
    ['C4', 0],
  ]);
  expect(overview?.counts).toEqual({ compared: 3, rose: 1, fell: 1 });
  const certainties = valueIn(changeCertainties(workspace, { from: 0 }));
  expect(certainties).toMatchObject({ next: null, counts: { real: 2, noise: 0, unknown: 0 } });
  expect(certainties?.rows.map(({ certainty }) => certainty)).toEqual(['real', 'real', null, 'same']);
  expect(valueIn(listChanges(workspace))?.counts).toMatchObject({ rose: 1, real: 2 });
  const one = valueIn(compoundChanges(workspace, { code: 'C1' }, CLERK));
  expect(one?.leaves.map(({ leaf, earned, certainty }) => [leaf, earned.difference, certainty])).toEqual([
    ['1.1', 4, 'real'],
    ['1.2', 6, 'real'],
  ]);
});

test('before both phases are scored there is nothing to compare', async () => {
  const workspace = await markedDistrict(GUIDELINE);
  score(workspace);
  expect(valueIn(changeOverview(workspace))).toBeNull();
  expect(valueIn(changeCertainties(workspace, { from: 0 }))).toBeNull();
  expect(valueIn(compoundChanges(workspace, { code: 'C1' }, CLERK))).toBeNull();
});

test('two runs of a phase: what came of a mark that was given again', async () => {
  const workspace = await bothPhases();
  await bring(workspace, CONTEXT, 'marks', 'end', marks('张三,C1,1.1,7'));
  score(workspace, 'end');
  const [after, before] = valueIn(listRuns(workspace, { phase: 'end' }));
  const compared = valueIn(
    compareRuns(workspace, { from: before?.digest.slice(0, 8) ?? '', to: after?.id ?? '' }),
  );
  // 2 of 10 in a leaf of 40 points: 8 less.
  expect(compared.rows.map(({ code, causes }) => [code, causes?.evidence])).toEqual([
    ['C1', -8],
    ['C2', 0],
    ['C3', 0],
    ['C4', 0],
  ]);
  expect(compared.moved).toMatchObject({ evidence: 1, rule: 0, weight: 0, rounding: 0 });
});
