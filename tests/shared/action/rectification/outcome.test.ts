import { expect, test } from 'vitest';
import { outcomeOf } from '../../../../shared/action/rectification/outcome.ts';
import { outcomeSentences } from '../../../../shared/action/rectification/outcome-sentences.ts';
import type { RectificationOrigin } from '../../../../shared/model/records/rectification-item.ts';
import type { CompoundScore, LeafScore } from '../../../../shared/model/scores.ts';
import { anItem } from './an-item.ts';

const ORIGIN: RectificationOrigin = {
  ...{ kind: 'shortfall', year: 2026, phase: 'mid', leaf: '1.1' },
  ...{ fraction: 0.45, recoverable: 2.2, run: 'd1' },
};

function scored(score: number | null, f: number | null): Pick<CompoundScore, 'score' | 'leaves'> {
  const leaf: LeafScore = { id: '1.1', status: 'scored', v: null, f, points: 4, n: 1, earned: null };
  return { score, leaves: [leaf] };
}

test('leaf and score are compared with what they were', () => {
  const outcome = outcomeOf(anItem({ origin: ORIGIN }), scored(82.1, 0.45), scored(82.1, 0.8));
  expect(outcome).toEqual({
    isClosed: false,
    leaf: { id: '1.1', before: 0.45, after: 0.8, moved: 'up', certainty: null },
    score: { before: 82.1, after: 82.1, moved: 'same', certainty: null },
  });
  expect(outcomeSentences(outcome, { digits: 2, mode: 'half_up' }).map(({ zh }) => zh)).toEqual([
    '本指标得分率：登记时45%，年终80%，上升。',
    '小区得分：中期82.10分，年终82.10分，未变。',
  ]);
});

test('a movement within noise is called that; one of another assessment was not judged', () => {
  const judged = { year: 2026, score: 'noise' as const, leaf: () => 'noise' as const };
  const outcome = outcomeOf(anItem({ origin: ORIGIN }), scored(82.1, 0.45), scored(81.9, 0.5), judged);
  expect(outcomeSentences(outcome, { digits: 2, mode: 'half_up' }).map(({ zh }) => zh)).toEqual([
    '本指标得分率：登记时45%，年终50%，上升（误差范围内）。',
    '小区得分：中期82.10分，年终81.90分，下降（误差范围内）。',
  ]);
  const earlierRun = outcomeOf(anItem({ origin: ORIGIN }), scored(82.1, 0.44), scored(81.9, 0.5), judged);
  const yearBefore = outcomeOf(
    anItem({ origin: { ...ORIGIN, year: 2025 } }),
    scored(82.1, 0.45),
    scored(81.9, 0.5),
    judged,
  );
  expect([earlierRun.leaf?.certainty, yearBefore.leaf?.certainty]).toEqual([null, null]);
});

test('without evidence nothing is compared, and no zero is made up', () => {
  const outcome = outcomeOf(anItem({ origin: ORIGIN }), null, scored(null, null));
  expect(outcome.leaf).toMatchObject({ after: null, moved: null });
  expect(outcomeSentences(outcome, { digits: 2, mode: 'half_up' }).map(({ zh }) => zh)).toEqual([
    '本指标得分率：登记时45%，年终无数据，不能比较。',
    '小区得分：中期无数据，年终无数据，不能比较。',
  ]);
});

test('an item by hand has no leaf', () => {
  expect(outcomeOf(anItem(), scored(80, 0.5), scored(79, 0.5))).toMatchObject({
    leaf: null,
    score: { moved: 'down' },
  });
});
