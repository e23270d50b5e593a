import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeTableWorkbook } from '../../electron/files/write-table-workbook.ts';
import type { Workspace } from '../../electron/store/workspace.ts';
import { importFile } from '../../electron/usecases/import-file.ts';
import { initWorkspace } from '../../electron/usecases/init-workspace.ts';
import { scoreWorkspace } from '../../electron/usecases/score-workspace.ts';
import type { CompoundScore } from '../../shared/model/scores.ts';
import { opened, temporaryFolder } from '../electron/store/workspaces.ts';
import { bring, contextWithIds } from '../electron/usecases/bring.ts';
import { builtInGuideline } from './built-in-guideline.ts';
import * as evidence from './international-evidence.ts';

const context = contextWithIds();

/** Points that each leaf earns, worked by hand: measured value, then the scale. */
const EARNED: Readonly<Record<string, number>> = {
  // All six items are met: 100 %, beyond the 100 of 30…100.
  '1.1': 4,
  // 3 of 12 are 25 %; 25 / 50 = 0.5
  '1.2': 1.5,
  // (100 + 80) / 2 = 90 and (100 + 100 + 60) / 3 = 86.667: mean 88.333; 48.333 / 50 = 0.96667
  '1.3': 2.9,
  // (8 + 7) / 2 = 7.5; 3.5 / 5 = 0.7
  '2.1': 2.8,
  // 2 × 0.3 is taken off
  '2.2': 2.4,
  // 2 of 3 are 66.667 %; 26.667 / 55 = 16 / 33
  '2.3': 48 / 33,
  // 5 met; 3 / 6
  '3.1': 2,
  // 4 days between 10 and 2: 6 / 8
  '3.2': 1.5,
  '3.3': 3,
  // 88 90 85 99 60 without 99 and 60: 87.667; 37.667 / 45 = 113 / 135
  '4.1': (4 * 113) / 135,
  // 45 of 50 are 90 %; 30 / 40
  '4.2': 3,
  '4.3': 4,
  // 4 sessions reach the second step
  '5.1': 3.2,
  '5.2': 5,
  // 3 activities reach the third step
  '6.1': 2,
  '6.2': 5,
  // 8 events reach the second step
  '7.1': 3.2,
  '7.2': 4,
  // Cannot remember is not valid: 1 of 2 is 50 %; 40 / 70 = 4 / 7
  '7.3': 16 / 7,
  // 2 of 16 are 12.5 %; 12.5 / 20 = 0.625
  '8.1': 2.5,
  '8.2': 3,
  // One positive of two is 50 %; 30 / 70 = 3 / 7
  '8.3': 12 / 7,
  '9.1': 4,
  '9.2': 3,
  '9.3': 2,
  // Both positive: +1, beyond the 0.8
  '10.1': 4,
  '10.2': 3,
  // (100 + 80 + 60) / 3 = 80; 40 / 50 = 0.8
  '10.3': 1.6,
};

describe('two compounds whose residents answered in English, Japanese and Korean', () => {
  test('every leaf earns what it earns by hand', async () => {
    const [first] = await scored();
    for (const { id, f, points } of first?.leaves ?? []) {
      expect(`${id}: ${((f ?? 0) * points).toFixed(9)}`).toBe(`${id}: ${EARNED[id]?.toFixed(9)}`);
    }
    expect(first?.leaves).toHaveLength(28);
  });

  test('the score is their sum, with 2 points for a promotion and half a point off for a late report', async () => {
    const [first] = await scored();
    // 8.4 + 6.654545 + 6.5 + 10.348148 + 8.2 + 7 + 9.485714 + 7.214286 + 9 + 8.6 = 81.402694
    expect(first?.base).toBeCloseTo(81.402_694, 6);
    expect(first).toMatchObject({ bonus: 2, deduction: 0.5, score: 82.9, grade: '达标', status: 'complete' });
  });

  test('an entry condition that is not met caps the grade and leaves the score', async () => {
    const [, second] = await scored();
    expect(second).toMatchObject({ score: 82.9, grade: '不达标', vetoes: [expect.anything()] });
  });
});

/** Makes a workspace, imports every file and scores year-end. */
async function scored(): Promise<readonly CompoundScore[]> {
  const start = { guideline: builtInGuideline('international-2026'), year: 2026, exercise: false };
  const workspace = opened(initWorkspace(join(temporaryFolder(), '国际.daoze'), start, context));
  await bring(workspace, context, 'registry', null, evidence.REGISTER);
  await bringQuestionnaire(workspace);
  const files = [
    ['marks', evidence.MARKS],
    ['checks', evidence.CHECKS],
    ['findings', evidence.FINDINGS],
    ['interview', evidence.INTERVIEWS],
    ['metrics', evidence.COMMITTEE_METRICS],
    ['metrics', evidence.COMPOUND_METRICS],
  ] as const;
  for (const [kind, lines] of files) {
    const { counts } = await bring(workspace, context, kind, 'end', lines);
    expect(counts.rejected).toBe(0);
  }
  const run = scoreWorkspace(workspace, 'end', context);
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  return run.value.scores.compounds;
}

/** The English form as a workbook: six responses, all of them understood; two of them always tick the first. */
async function bringQuestionnaire(workspace: Workspace): Promise<void> {
  const path = join(temporaryFolder(), 'Questionnaire.xlsx');
  const table = { sheet: 'Responses', rows: evidence.questionnaireRows(), createdAt: context.now() };
  expect(await writeTableWorkbook(path, table)).toMatchObject({ ok: true });
  const request = { path, kind: 'questionnaire', phase: 'end', large: false } as const;
  const imported = await importFile(workspace, request, { dryRun: false, strict: true }, context);
  const problems = imported.ok ? imported.value.plan.problems : imported.problems;
  expect(problems.map(({ code }) => code)).toEqual(['import-flagged']);
  expect(imported).toMatchObject({
    ok: true,
    value: { outcome: 'committed', plan: { counts: { accepted: 6, rejected: 0 } } },
  });
}
