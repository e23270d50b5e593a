import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGuidelineWorkbook } from '../../../shared/guideline/workbook/reading/read-guideline-workbook.ts';
import type { OpenedSheet } from '../../../shared/guideline/workbook/reading/read-table.ts';
import { buildGuidelineWorkbook } from '../../../shared/guideline/workbook/writing/build-guideline-workbook.ts';
import type { Cell } from '../../../shared/model/sheet.ts';
import { sayProblem } from '../../../shared/problems/say-problem.ts';
import { openedSheets } from '../../shared/guideline/workbook/opened-sheets.ts';
import { type Draw, drawChance, drawList, drawOne, drawWhole } from '../scoring/draw.ts';
import { drawText } from './draw-texts.ts';
import { drawOddGuideline } from './generate-odd-guideline.ts';

test('whatever is spoilt in a workbook is said of a sheet, in whole sentences', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const sheets = openedSheets(buildGuidelineWorkbook(drawOddGuideline(draw)));
      const reading = readGuidelineWorkbook(
        drawChance(draw, 1) ? withoutOne(draw, sheets) : spoilt(draw, sheets),
      );
      const problems = reading.ok ? reading.value.warnings : reading.problems;
      if (!reading.ok) expect(problems).not.toHaveLength(0);
      for (const problem of problems) {
        expect(problem.place).toMatchObject({ sheet: expect.any(String) });
        expect(problem.place).not.toHaveProperty('path');
        expect(sayProblem(problem, 'zh')).not.toMatch(/undefined|\[object/);
      }
    }),
    { numRuns: 200, endOnFailure: true },
  );
});

function withoutOne(draw: Draw, sheets: readonly OpenedSheet[]): OpenedSheet[] {
  const left = drawWhole(draw, 0, sheets.length - 1);
  return sheets.filter((_, index) => index !== left);
}

/** A few cells of any sheet with something else in them, headings included. */
function spoilt(draw: Draw, sheets: readonly OpenedSheet[]): OpenedSheet[] {
  const changed = structuredClone(sheets) as { name: string; rows: { row: number; cells: Cell[] }[] }[];
  drawList(draw, 1, 5, () => {
    const { cells } = drawOne(draw, drawOne(draw, changed).rows);
    cells[drawWhole(draw, 0, cells.length - 1)] = drawCell(draw);
  });
  return changed;
}

function drawCell(draw: Draw): Cell {
  const text = drawText(draw);
  return drawOne<Cell>(draw, [
    null,
    text,
    -1,
    0,
    1e16,
    1.5,
    true,
    { date: '2026-07-03' },
    { error: '#REF!' },
  ]);
}
