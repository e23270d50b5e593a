import { expect, test } from 'vitest';
import { readGuidelineWorkbook } from '../../../../../shared/guideline/workbook/reading/read-guideline-workbook.ts';
import type { Cell } from '../../../../../shared/model/sheet.ts';
import { type Changes, smallWorkbook } from '../small-workbook.ts';
import { problems } from './problems-of-changes.ts';

/** 指标 with nothing below these rows of it. */
function withRowsUpTo(last: number, changes: Changes = {}): Changes {
  const blank: Record<string, Cell> = {};
  for (let row = last + 1; row <= 5; row += 1) {
    for (const column of 'ABCDEFGHIJKLMNOPQRSTUV') blank[`指标!${column}${row}`] = null;
  }
  return { ...blank, ...changes };
}

test.each<[string, Changes, string[]]>([
  ['no row at all', withRowsUpTo(1), ['no-indicators @ 指标']],
  ['a total alone', withRowsUpTo(1, { '指标!A2': '合计', '指标!G2': 0 }), ['no-indicators @ 指标']],
  [
    'branches without leaves',
    withRowsUpTo(1, { '指标!A2': '1', '指标!B2': '参与', '指标!C2': 100, '指标!B3': '满意' }),
    ['no-indicators @ 指标'],
  ],
])('%s: says that there are no indicators yet', (_what, changes, expected) => {
  expect(problems(changes)).toEqual(expected);
});

test.each<[string, Changes, string[]]>([
  ['the name of another branch', { '指标!B3': '自治' }, ['override-branch @ 指标 3 「一级指标」']],
  [
    'the first cell of another branch only by its id',
    { '指标!A3': '9' },
    ['override-branch @ 指标 3 「一级编号」'],
  ],
  ['a dash', { '指标!B3': '—' }, ['override-branch @ 指标 3 「一级指标」']],
  ['other points of the branch', { '指标!C3': 50 }, ['cell-differs @ 指标 3 「一级分值」']],
])('in the row of a difference there is %s', (_what, changes, expected) => {
  expect(problems(changes).slice(0, 1)).toEqual(expected);
});

test('the branch that begins in the row of a difference is that of the leaves below', () => {
  const changes = { '指标!B3': '会务', '指标!C3': 40, '指标!C2': 20 };
  expect(problems(changes)).toEqual(['override-branch @ 指标 3 「一级指标」']);
});

test('points of a branch that stand in the row of a difference are those of the branch', () => {
  const sheets = smallWorkbook({ '指标!C2': null, '指标!C3': 60 });
  expect(readGuidelineWorkbook(sheets)).toMatchObject({
    value: { guideline: { indicators: [{ points: 60 }, {}] } },
  });
  expect(problems({ '指标!C2': null, '指标!C3': 61 })).toContain('branch-sum @ 指标 2 「一级分值」');
});
