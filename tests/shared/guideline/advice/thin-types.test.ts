import { expect, it } from 'vitest';
import { adviceOn } from './advice-on.ts';

const thin = (phase: string, points: number) =>
  `types › commodity：小区类型“普通商品房”在${phase}只适用 ${points} 分的末级指标，不到 80 分，`;

it('sees a type with under 80 points applicable, phase by phase', () => {
  const onlySold = { 'indicators.1.children.0.appliesTo': ['sold_public'] };
  // 100 − 15 = 85; at mid-year 85 − 15 = 70 for one type and 85 for the other.
  expect(adviceOn(onlySold)).toEqual([]);
  const found = adviceOn({ ...onlySold, 'indicators.1.children.1.phases': ['end'] });
  expect(found).toEqual([expect.stringContaining(thin('中期', 70))]);
});

it('does not mind a phase that weighs nothing, nor 80 points', () => {
  const changes = {
    'phases.mid.weight': 0,
    'indicators.1.children.0.phases': ['end'],
    'indicators.1.children.1.phases': ['end'],
  };
  expect(adviceOn(changes)).toEqual([]);
  expect(
    adviceOn({
      'indicators.1.children.0.appliesTo': ['sold_public'],
      'indicators.0.children.0.points': 5,
      'indicators.0.children.0.appliesTo': ['sold_public'],
      'indicators.0.children.0.overrides': {},
      'indicators.0.children.1.points': 15,
      'indicators.0.points': 35,
      'indicators.1.points': 65,
      'indicators.1.children.3.points': 15,
      'indicators.1.children.4': {
        id: '2.5',
        name: '评议',
        points: 5,
        method: 'hearing',
        measure: { kind: 'mark', max: 5 },
        scale: { kind: 'linear', zero: 0, full: 5 },
      },
    }),
  ).toEqual([]);
});
