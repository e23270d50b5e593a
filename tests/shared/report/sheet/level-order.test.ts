import { expect, test } from 'vitest';
import { levelOrder } from '../../../../shared/report/sheet/level-order.ts';
import { sampleInput } from '../report-input.ts';

const { run, guideline } = sampleInput({ count: 3 });
const { compounds } = run.scores;

test('the first level comes before the second, and the children of a branch stand side by side', () => {
  const order = levelOrder(guideline, compounds);
  expect(order.indicators.map(({ id }) => id)).toEqual(['1', '2', '1.1', '1.2', '2.1', '2.2']);
  expect(order.top).toEqual(['1', '2']);
  expect(order.childrenOf('2')).toEqual(['2.1', '2.2']);
});

test('what applied to no compound is not there', () => {
  const without = compounds.map((compound) => ({
    ...compound,
    leaves: compound.leaves.filter(({ id }) => id !== '1.1'),
  }));
  const order = levelOrder(guideline, without);
  expect(order.indicators.map(({ id }) => id)).not.toContain('1.1');
  expect(order.childrenOf('1')).toEqual(['1.2']);
});
