import { expect, test } from 'vitest';
import { buildGuidelineWorkbook } from '../../../../../shared/guideline/workbook/writing/build-guideline-workbook.ts';
import { overlongCells } from '../../../../../shared/guideline/workbook/writing/overlong-cells.ts';
import { guidelineSchema } from '../../../../../shared/model/guideline.ts';
import { smallGuideline } from '../../small-guideline.ts';

function overlong(name: string) {
  const metrics = [...smallGuideline().metrics, { id: 'm2', name }];
  return overlongCells(buildGuidelineWorkbook(guidelineSchema.parse({ ...smallGuideline(), metrics })));
}

test('a text that no cell can hold is named with its place', () => {
  expect(overlong('长'.repeat(32_768))).toEqual([
    {
      code: 'guideline-cell-too-long',
      facts: { length: 32_768, limit: 32_767 },
      place: { sheet: '台账指标', row: 3, column: '名称' },
    },
  ]);
});

test('the longest text there can be is none', () => {
  expect(overlong('长'.repeat(32_767))).toEqual([]);
});
