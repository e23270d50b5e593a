import { expect, test } from 'vitest';
import { readGuidelineWorkbook } from '../../../../../shared/guideline/workbook/reading/read-guideline-workbook.ts';
import { type Changes, smallWorkbook } from '../small-workbook.ts';

const NUMBER = ['guideline-cell-number', 2, '分值'];
const BLANK = ['guideline-cell-blank', 4, '分值'];

/** Two leaves of one id have one path, so that it takes their cells to tell which of them lacks something. */
test.each<[string, Changes, unknown[]]>([
  ['the first cannot be read', { '指标!G2': 'x' }, [NUMBER]],
  ['the second is blank', { '指标!G4': null }, [BLANK]],
  ['the first cannot be read and the second is blank', { '指标!G2': 'x', '指标!G4': null }, [NUMBER, BLANK]],
])('of two leaves of one id %s', (_what, changes, expected) => {
  const reading = readGuidelineWorkbook(smallWorkbook({ '指标!E4': '1.1', ...changes }));
  const problems = reading.ok ? [] : reading.problems;
  expect(problems.map(({ code, place: { row, column } }) => [code, row, column])).toEqual(expected);
});
