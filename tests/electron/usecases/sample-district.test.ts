import { beforeAll, describe, expect, test } from 'vitest';
import type { ImportKind } from '../../../shared/model/evidence.ts';
import type { RunPhase } from '../../../shared/model/phase.ts';
import type { CompoundScore } from '../../../shared/model/scores.ts';
import { changningGuideline } from '../../resources/changning-guideline.ts';
import { type ScoredSample, scoredSample } from './sample-district.ts';

const guideline = changningGuideline();
const RUNS: readonly RunPhase[] = ['mid', 'end', 'annual'];
let sample: ScoredSample;

/** Fewer responses than by default take less time and leave the targets as they are. */
beforeAll(async () => {
  sample = await scoredSample(guideline, { seed: 1, compounds: 1041, responses: 10 });
}, 240_000);

const compoundsIn = (run: RunPhase) => sample.scores[run].compounds;
const shareOf = (run: RunPhase, status: CompoundScore['status']) =>
  compoundsIn(run).filter((compound) => compound.status === status).length / 1041;

describe('the sample district, imported', () => {
  test('has nothing rejected but what is wrong on purpose', () => {
    expect(rejectionsOf('registry')).toEqual([
      'import-rows-differ',
      'import-rows-differ',
      'import-unknown-type',
    ]);
    expect(rejectionsOf('questionnaire')).toEqual(
      twice(
        'import-unknown-compound',
        'import-unknown-compound',
        'import-unknown-option',
        'import-unknown-option',
      ),
    );
    expect(rejectionsOf('interview')).toEqual(
      twice(
        'import-rows-differ',
        'import-rows-differ',
        'import-unknown-attitude',
        'import-unknown-compound-near',
      ),
    );
    expect(rejectionsOf('marks')).toEqual(
      twice(
        'import-mark-above',
        'import-mark-above',
        'import-not-a-number',
        'import-rows-differ',
        'import-rows-differ',
        'import-unknown-committee',
        'import-unknown-indicator',
      ),
    );
    expect(rejectionsOf('checks')).toEqual(
      twice('import-unknown-compound', 'import-unknown-indicator', 'import-unknown-result'),
    );
    expect(rejectionsOf('findings')).toEqual(
      twice('import-not-a-number', 'import-unknown-compound', 'import-unknown-finding'),
    );
    expect(rejectionsOf('metrics')).toEqual(
      twice('import-not-a-number', 'import-unknown-committee', 'import-unknown-compound'),
    );
  });

  test('leaves no column unread', () => {
    expect(sample.plans.flatMap((plan) => plan.source.unknownHeadings)).toEqual([]);
  });
});

describe.each(RUNS)('the sample district, scored for %s', (run) => {
  test('withholds 2–4 % of the compounds, and 5–10 % are provisional', () => {
    expect(shareOf(run, 'withheld')).toBeGreaterThanOrEqual(0.02);
    expect(shareOf(run, 'withheld')).toBeLessThanOrEqual(0.04);
    expect(shareOf(run, 'provisional')).toBeGreaterThanOrEqual(0.05);
    expect(shareOf(run, 'provisional')).toBeLessThanOrEqual(0.1);
  });

  test('every grade occurs', () => {
    const grades = new Set(compoundsIn(run).flatMap((compound) => compound.grade ?? []));
    expect(grades).toEqual(new Set(guideline.grades.map((grade) => grade.name)));
  });

  test('the means of the types lie at least 3 apart', () => {
    const means = guideline.types
      .map(({ code }) => average(compoundsIn(run).flatMap((c) => (c.type === code ? (c.score ?? []) : []))))
      .toSorted((a, b) => a - b);
    const gaps = means.slice(1).map((mean, index) => mean - (means[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3);
  });

  test('a few have a veto', () => {
    const vetoed = compoundsIn(run).filter((compound) => compound.vetoes.length > 0).length;
    expect(vetoed).toBeGreaterThanOrEqual(3);
    expect(vetoed).toBeLessThanOrEqual(12);
  });
});

test.each(['mid', 'end'] as const)('a few have a bonus or a deduction in %s', (run) => {
  for (const adjustment of ['bonus', 'deduction'] as const) {
    const adjusted = compoundsIn(run).filter((compound) => (compound[adjustment] ?? 0) > 0).length;
    expect(adjusted).toBeGreaterThan(10);
    expect(adjusted).toBeLessThan(60);
  }
});

test('about a third change their grade from mid-year to year-end', () => {
  const later = new Map(compoundsIn('end').map((compound) => [compound.code, compound.grade]));
  const both = compoundsIn('mid').filter(({ code, grade }) => grade !== null && later.get(code) !== null);
  const changed = both.filter(({ code, grade }) => grade !== later.get(code)).length / both.length;
  expect(changed).toBeGreaterThan(0.27);
  expect(changed).toBeLessThan(0.4);
});

/** The codes of the problems that rejected rows of a kind, in both phases. */
function rejectionsOf(kind: ImportKind): string[] {
  const plans = sample.plans.filter((plan) => plan.kind === kind);
  const codes = plans.flatMap((plan) => {
    const rejected = new Set(plan.rows.filter((row) => row.outcome === 'rejected').map(({ row }) => row));
    expect(rejected.size).toBe(plan.counts.rejected);
    return plan.problems.flatMap(({ code, place }) =>
      place.row !== undefined && rejected.has(place.row) ? [code] : [],
    );
  });
  return codes.toSorted();
}

function twice(...codes: readonly string[]): string[] {
  return [...codes, ...codes].toSorted();
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
