import { expect, test } from 'vitest';
import { shortCounts } from '../../../../shared/action/playbook/short-counts.ts';
import { sampleInput, withCompound } from '../../report/report-input.ts';
import { withFractions } from '../../report/with-leaves.ts';

/** Three compounds: of leaf 1.1 the first falls short, of 1.2 the first and the second; the line is 0.6. */
const { run, guideline } = withFractions(sampleInput({ count: 3 }), (_, leaf, place) => {
  if (leaf === '1.1') return place === 0 ? 0.5 : 0.6;
  return leaf === '1.2' && place < 2 ? 0.4 : 1;
});

test('compounds are counted that fell short of one of an entry’s indicators', () => {
  const counts = shortCounts(
    { types: [], indicators: ['1.1', '1.2', '没有的'] },
    guideline,
    run.scores.compounds,
  );
  expect(counts).toEqual({
    of: 3,
    short: 2,
    byIndicator: new Map([
      ['1.1', 1],
      ['1.2', 2],
    ]),
  });
});

test('only compounds of its types are meant, and none without a score', () => {
  const { compounds } = withCompound({ ...sampleInput({ count: 3 }), run }, 0, {
    score: null,
    status: 'withheld',
  }).run.scores;
  expect(shortCounts({ types: [], indicators: ['1.1'] }, guideline, compounds)).toMatchObject({
    of: 2,
    short: 0,
  });
  expect(shortCounts({ types: ['nowhere'], indicators: ['1.1'] }, guideline, compounds)).toMatchObject({
    of: 0,
  });
});
