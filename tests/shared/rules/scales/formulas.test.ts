import { expect, test } from 'vitest';
import { formulaNumber, listedNumber } from '../../../../shared/rules/scales/formula-number.ts';
import { fractionFormula, type Scale, scaleSchema } from '../../../../shared/rules/scales/registry.ts';

const CELLS = { v: '$D2', points: '分值!$C$4' };

/** How the scales' formulas come out in a spreadsheet program is judged by LibreOffice, in tests/office. */
test.each<[Scale, string]>([
  [{ kind: 'linear', zero: 60, full: 100 }, 'MAX(0,MIN(1,($D2-60)/(100-60)))'],
  [{ kind: 'linear', zero: 0.5, full: -2 }, 'MAX(0,MIN(1,($D2-0.5)/((-2)-0.5)))'],
  [{ kind: 'deduct' }, 'MAX(0,MIN(1,(分值!$C$4-$D2)/分值!$C$4))'],
  [
    {
      kind: 'steps',
      steps: [
        { from: 90, points: 10 },
        { from: -1, points: 6 },
      ],
      otherwise: 2,
    },
    'MAX(0,MIN(1,LOOKUP($D2,{-1E+300,-1,90},{2,6,10})/分值!$C$4))',
  ],
])('%o', (scale, formula) => {
  expect(fractionFormula(scaleSchema.parse(scale), CELLS)).toBe(formula);
});

test('a number keeps its sign and its power of ten apart from what stands around it', () => {
  expect([5, -0.5, 1e-7, -1e21].map(formulaNumber)).toEqual(['5', '(-0.5)', '1E-7', '(-1E+21)']);
  expect([-0.5, 1e-7].map(listedNumber)).toEqual(['-0.5', '1E-7']);
});
