import { expect, test } from 'vitest';
import { recognisePhase } from '../../../shared/intake/recognise-phase.ts';

test.each([
  [['问卷-年终.xlsx'], 'end', '年终'],
  [['2026年上半年台账.xlsx'], 'mid', '半年'],
  [['表.xlsx', 'Sheet1', '2026年 中 期 专家评分表'], 'mid', '中期'],
  [['marks mid-year.csv'], 'mid', 'mid-year'],
])('%s speaks of a phase', (texts, phase, found) => {
  expect(recognisePhase(texts)).toEqual({ phase, found });
});

test('a text that speaks of both phases, or of none, says nothing', () => {
  expect(recognisePhase(['中期与年终.xlsx', '名册'])).toBeNull();
  expect(recognisePhase(['中期与年终.xlsx', '年终'])).toEqual({ phase: 'end', found: '年终' });
});
