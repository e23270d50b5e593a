import { expect, test } from 'vitest';
import { shortCounts } from '../../../../shared/action/playbook/short-counts.ts';
import { sampleInput, withCompound } from '../../report/report-input.ts';
import { withFractions } from '../../report/with-leaves.ts';

/** Three compounds: of leaf 1.1 the first falls short, of 1.2 the first and the second; the line is 0.6. */
const { run, guideline } = withFractions(sampleInput({ count: 3 }), (_, leaf, place) => {
  if (leaf === '1.1') return place === 0 ? 0.5 : 0.6;
  return leaf === '1.2' && place < 2 ? 0.4 : 1;
});

const codes = (compounds: readonly { readonly code: string }[]) => compounds.map(({ code }) => code);
const [first, second] = codes(run.scores.compounds);

test('compounds are counted that fell short of one of an entry’s indicators, of the most first', () => {
  const counts = shortCounts(
    { types: [], indicators: ['1.1', '1.2', '没有的'] },
    guideline,
    run.scores.compounds.toReversed(),
  );
  expect(counts.of).toBe(3);
  expect(codes(counts.short)).toEqual([first, second]);
  expect(counts.byIndicator).toEqual(
    new Map([
      ['1.1', 1],
      ['1.2', 2],
    ]),
  );
});

test('only compounds of its types are meant, and none without a score', () => {
  const { compounds } = withCompound({ ...sampleInput({ count: 3 }), run }, 0, {
    score: null,
    status: 'withheld',
  }).run.scores;
  expect(shortCounts({ types: [], indicators: ['1.1'] }, guideline, compounds)).toMatchObject({
    of: 2,
    short: [],
  });
  expect(shortCounts({ types: ['nowhere'], indicators: ['1.1'] }, guideline, compounds).of).toBe(0);
});
