import { describe, expect, it } from 'vitest';
import { checkGuideline } from '../../shared/guideline/check-guideline.ts';
import { actionDifferences } from './action-differences.ts';
import { listCaseFiles, readCaseFile } from './case-file.ts';
import { guidelineOf } from './case-input.ts';
import { programPhase, programYear } from './program.ts';
import { runCase } from './run-case.ts';

const paths = listCaseFiles();

it('finds the worked cases', () => {
  expect(paths.length).toBeGreaterThan(70);
});

describe.each(paths)('%s', (path) => {
  const file = readCaseFile(path);

  it(file.标题, () => {
    expect(runCase(file, { phase: programPhase, year: programYear })).toEqual([]);
    expect(actionDifferences(file)).toEqual([]);
  });

  it('stands on a guideline that is not refused', () => {
    expect(checkGuideline(guidelineOf(file))).toEqual([]);
  });
});
