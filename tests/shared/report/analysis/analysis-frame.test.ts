import { expect, test } from 'vitest';
import type { FourListRow } from '../../../../shared/action/analysis/analysis.ts';
import { toldRows } from '../../../../shared/report/analysis/analysis-frame.ts';

const EMPTY = { zh: '', en: '' };
const ROW: FourListRow = {
  ...{ id: '1', text: '张大爷13800138000', whose: '一居', category: EMPTY, state: EMPTY, answer: EMPTY },
  ...{ isOpen: false, isOfFew: false },
};

test('of what is needed and what is to be mended nobody’s telephone is told; that of a service is', () => {
  const textsOf = (key: 'needs' | 'governance' | 'services') =>
    toldRows({ key, rows: [ROW] }).told.map(({ text }) => text);
  expect(textsOf('needs')).toEqual(['张大爷（号码略）']);
  expect(textsOf('governance')).toEqual(['张大爷（号码略）']);
  expect(textsOf('services')).toEqual(['张大爷13800138000']);
});
