import { expect, test } from 'vitest';
import { temporaryFiles } from '../temporary-files.ts';
import { compared, expected, rulesOf } from './differential.ts';
import { EXCELJS_CASES } from './differential-exceljs.ts';
import { HAND_MADE_CASES } from './differential-hand-made.ts';
import { DIFFERENTIAL_RULES } from './differential-rules.ts';

const write = temporaryFiles();
const CASES = [...EXCELJS_CASES, ...HAND_MADE_CASES];

test.each(CASES.map((each) => [each.name, each] as const))(
  'read by us, hucre and exceljs, only known differences: %s',
  async (_, each) => {
    const bytes = await each.bytes();
    expect(await compared(write('a.xlsx', bytes), bytes)).toEqual(expected(each));
  },
);

test('every rule still explains a difference', () => {
  expect([...rulesOf(CASES)].sort()).toEqual(Object.keys(DIFFERENTIAL_RULES).sort());
});
