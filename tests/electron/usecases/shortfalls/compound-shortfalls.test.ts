import { expect, test } from 'vitest';
import { describePortrait } from '../../../../electron/usecases/analysis/describe-portrait.ts';
import { proposeItems } from '../../../../electron/usecases/rectification/propose-items.ts';
import { compoundShortfalls } from '../../../../electron/usecases/shortfalls/compound-shortfalls.ts';
import { valueIn } from '../../../value-in.ts';
import { CONTEXT, markedDistrict, score } from '../scores-district.ts';

test('a withheld compound is told what fell short for reference: beside it the scored ones of its type, and no item', async () => {
  const workspace = await markedDistrict();
  score(workspace);
  const wanted = { phase: 'mid', code: 'C3' } as const;
  const found = valueIn(compoundShortfalls(workspace, wanted, CONTEXT));
  // C3 earned half of 1.1; of its type C1 earned 0.8 and C2 0.6, which is the line: both were measured, none fell short.
  expect(found?.shortfalls).toMatchObject([
    { leaf: '1.1', fraction: 0.5, recoverableText: '—', short: 0, measured: 2 },
  ]);
  expect(found?.note?.zh).toBe('不公布成绩，短板仅供参考，不据此登记整改项。');
  expect(valueIn(describePortrait(workspace, wanted, CONTEXT)).shortfallNote).toEqual(found?.note);
  const place = { compounds: ['C3'] };
  const proposed = proposeItems(workspace, { source: { kind: 'shortfall', phase: 'mid' }, place });
  expect(valueIn(proposed)).toMatchObject({ items: 0 });
});

test('a scored compound without shortfalls has none; one without a run has nothing to be told', async () => {
  const workspace = await markedDistrict();
  const wanted = { phase: 'mid', code: 'C1' } as const;
  expect(valueIn(describePortrait(workspace, wanted, CONTEXT)).shortfallNote).toBeNull();
  score(workspace);
  expect(valueIn(compoundShortfalls(workspace, wanted, CONTEXT))?.note?.zh).toBe('没有短板。');
});
