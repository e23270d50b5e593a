import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PLAIN_DOCUMENT_SETTINGS } from '../../shared/model/document-settings.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { Scores } from '../../shared/model/scores.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import { buildResultsWorkbook } from '../../shared/report/sheet/build-results-workbook.ts';
import { programPhase, programYear } from '../cases/program.ts';
import { temporaryFolder } from '../electron/files/temporary-files.ts';
import { drawOne } from '../property/scoring/draw.ts';
import { drawRegister, drawRound } from '../property/scoring/generate-evidence.ts';
import { drawGuideline } from '../property/scoring/generate-guideline.ts';
import { disagreements, reckoned } from './reckoned-workbook.ts';

const folder = temporaryFolder();

function inputOf(guideline: Guideline, scores: Scores): ReportInput {
  return {
    run: { id: 'r', createdAt: '2026-07-02T16:30:00.000Z', author: '王', digest: '0'.repeat(64), scores },
    guideline,
    year: 2026,
    exercise: false,
    settings: PLAIN_DOCUMENT_SETTINGS,
    before: null,
    isCurrent: true,
  };
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

test('formulas come to what the program says, whatever the guideline asks', {
  timeout: 300_000,
}, async () => {
  const workbooks = drawnInputs(24).map(buildResultsWorkbook);
  const copies = await reckoned(workbooks, folder);
  const wrong = workbooks.flatMap((workbook, index) => {
    const copy = copies[index];
    return copy === undefined ? [] : disagreements(workbook, copy).map((line) => `${index + 1} ${line}`);
  });
  expect(wrong).toEqual([]);
});
