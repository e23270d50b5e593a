import { expect, test } from 'vitest';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { compareCompounds } from '../../../electron/usecases/compare-compounds.ts';
import { valueIn } from '../../value-in.ts';
import { codesOf } from '../store/workspaces.ts';
import { CONTEXT, markedDistrict } from './scores-district.ts';

function compared(workspace: Workspace, ...codes: readonly [string, string]) {
  return valueIn(compareCompounds(workspace, { phase: 'mid', codes }, CONTEXT));
}

test('two of one type are compared in every indicator; the lead is that of the published figures', async () => {
  const { sides, lead, parts, standing } = compared(await markedDistrict(), 'C1', 'C2');
  expect(sides.map(({ name, score }) => [name, score])).toEqual([
    ['甲苑', '86.00'],
    ['乙苑', '66.00'],
  ]);
  expect([lead, standing]).toEqual([20, 'none']);
  expect(parts[0]?.lines.map(({ id, depth, isLeaf, lead: ahead }) => [id, depth, isLeaf, ahead])).toEqual([
    ['1', 0, false, 20],
    ['1.1', 1, true, 8],
    ['1.2', 1, true, 12],
  ]);
});

test('where types give an indicator other points nobody leads, and no evidence is not zero', async () => {
  const workspace = await markedDistrict();
  const villa = compared(workspace, 'C1', 'C4').parts[0]?.lines.at(-1);
  expect(villa).toMatchObject({
    id: '1.2',
    lead: null,
    sides: [{ points: 60 }, { points: 20, earned: '8.00' }],
  });
  const withheld = compared(workspace, 'C1', 'C3').parts[0]?.lines.at(-1);
  expect(withheld).toMatchObject({ lead: null, sides: [{ earned: '54.00' }, { earned: null, share: null }] });
});

test('a compound that the register does not have is refused by its code', async () => {
  const refusal = compareCompounds(await markedDistrict(), { phase: 'mid', codes: ['C1', 'C9'] }, CONTEXT);
  expect(codesOf(refusal)).toEqual(['no-such-compound']);
  expect(refusal).toMatchObject({ problems: [{ facts: { code: 'C9' } }] });
});
