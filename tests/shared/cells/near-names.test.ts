import { expect, test } from 'vitest';
import { likeness, nearNames } from '../../../shared/cells/near-names.ts';

test('likeness is twice the shared pairs over all pairs', () => {
  // 天山 山新 新村 and 天山 山花 花园: one of three and three is shared, 2 × 1 / 6.
  expect(likeness('天山新村', '天山花园')).toBeCloseTo(1 / 3);
  expect(likeness('天山新村', '天山新村')).toBe(1);
  expect(likeness('', '')).toBe(0);
});

test('at most three names, the most alike first, and none that merely shares a character', () => {
  const names = ['虹桥路1弄', '虹桥路2弄', '虹桥路12弄', '虹桥路123弄', '江苏路1弄', '虹口'];
  expect(nearNames('虹桥路12弄', names)).toEqual(['虹桥路12弄', '虹桥路123弄', '虹桥路1弄']);
});
