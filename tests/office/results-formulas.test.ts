import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { Scores } from '../../shared/model/scores.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import { buildResultsWorkbook } from '../../shared/report/sheet/build-results-workbook.ts';
import type { SheetCell } from '../../shared/workbook/workbook.ts';
import { listCaseFiles, readCaseFile } from '../cases/case-file.ts';
import { programPhase, programYear } from '../cases/program.ts';
import { runCase } from '../cases/run-case.ts';
import { temporaryFolder } from '../electron/files/temporary-files.ts';
import { drawOne } from '../property/scoring/draw.ts';
import { drawRegister, drawRound } from '../property/scoring/generate-evidence.ts';
import { drawGuideline } from '../property/scoring/generate-guideline.ts';
import { largeInput } from './large-input.ts';
import { disagreements, reckoned } from './reckoned-workbook.ts';
import { inputOf } from './scored-input.ts';

const folder = temporaryFolder();

/** A kill timer: LibreOffice opens many workbooks. */
const PATIENCE = { timeout: 900_000 };

/** Where LibreOffice, working every formula out anew, comes to something else than the program published. */
async function wrongIn(inputs: readonly ReportInput[]): Promise<string[]> {
  const workbooks = inputs.map(buildResultsWorkbook);
  const copies = await reckoned(workbooks, folder);
  return workbooks.flatMap((workbook, index) => {
    const copy = copies[index];
    if (copy === undefined) throw new Error('LibreOffice did not save every workbook');
    return disagreements(workbook, copy).map((line) => `workbook ${index + 1}, ${line}`);
  });
}

test('1,041 compounds × 36 leaves of five types: every score, leaf, rank and mean', PATIENCE, async () => {
  const input = largeInput();
  expect(input.run.scores.compounds).toHaveLength(1041);
  expect(await wrongIn([input])).toEqual([]);
});

/** Lies so near a half that a double cannot tell on which side; the workbook says so. */
const NEXT_TO_A_HALF = 'numbers/binary-tail-at-a-grade';

/** The runs of worked cases. */
function caseInputs(isWanted: (path: string) => boolean): ReportInput[] {
  const inputs: ReportInput[] = [];
  const kept = (guideline: Guideline, scores: Scores) => {
    inputs.push(inputOf(guideline, scores));
    return scores;
  };
  for (const path of listCaseFiles().filter(isWanted)) {
    const wrong = runCase(readCaseFile(path), {
      phase: (guideline, phase, round) => kept(guideline, programPhase(guideline, phase, round)),
      year: (guideline, rounds) => kept(guideline, programYear(guideline, rounds)),
    });
    expect(wrong).toEqual([]);
  }
  return inputs;
}

test(
  'the worked cases: missing leaves, overrides, caps, quotas, vetoes, ties, the year',
  PATIENCE,
  async () => {
    const inputs = caseInputs(
      (path) => /(?:rules|scales|numbers)\//u.test(path) && !path.includes(NEXT_TO_A_HALF),
    );
    expect(inputs.length).toBeGreaterThan(30);
    expect(await wrongIn(inputs)).toEqual([]);
  },
);

test('a score next to a half is marked; no other score differs', PATIENCE, async () => {
  const inputs = caseInputs((path) => path.includes(NEXT_TO_A_HALF));
  const rows = inputs.flatMap((input) => buildResultsWorkbook(input).sheets[0]?.rows ?? []);
  const marked = rows.flatMap((row, index) => (row.some(isMark) ? [`成绩!K${index + 2}`] : []));
  const wrong = await wrongIn(inputs);
  const scores = wrong.flatMap((line) => /成绩!K\d+/u.exec(line)?.[0] ?? []);
  // 乙 has 89.9949999999999, which is a half but for a digit no double has left; 甲 has the half itself.
  expect(marked).toEqual(['成绩!K2', '成绩!K3']);
  expect(scores).toEqual(['成绩!K2']);
});

function isMark(cell: SheetCell): boolean {
  return typeof cell === 'object' && cell?.value === '恰在进位点';
}

/** Runs of drawn guidelines: every scale, treatment, rounding, quota and cap there is. */
function drawnInputs(count: number): ReportInput[] {
  const inputs: ReportInput[] = [];
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const guideline = drawGuideline(draw);
      const phase = drawOne(draw, ['mid', 'end', 'annual'] as const);
      const round = () => drawRound(draw, guideline, drawRegister(draw), 'some');
      const scores =
        phase === 'annual'
          ? programYear(guideline, { mid: round(), end: round() })
          : programPhase(guideline, phase, round());
      inputs.push(inputOf(guideline, scores));
    }),
    { numRuns: count },
  );
  return inputs;
}

test('whatever else a guideline may ask', PATIENCE, async () => {
  expect(await wrongIn(drawnInputs(24))).toEqual([]);
});
