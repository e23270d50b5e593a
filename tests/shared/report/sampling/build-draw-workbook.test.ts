import { expect, test } from 'vitest';
import { buildDrawWorkbook } from '../../../../shared/report/sampling/build-draw-workbook.ts';

test('a draw is dated by the day that it is in China', () => {
  const { sheets } = buildDrawWorkbook({
    terms: { seed: 1, phase: 'mid', method: 'simple' },
    drawn: [],
    list: { fileName: '名单.xlsx', sha256: 'ab' },
    year: 2026,
    exercise: false,
    author: '王科员',
    createdAt: '2026-07-02T16:30:00.000Z',
  });
  expect(JSON.stringify(sheets.at(-1))).toContain('王科员，2026-07-03');
});
