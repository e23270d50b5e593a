import { expect, test } from 'vitest';
import { causesOf } from '../../../../shared/action/change/causes.ts';
import { changeSide, measuredAlike } from '../../../../shared/action/change/change-side.ts';
import type { Compound } from '../../../../shared/model/compound.ts';
import { type Guideline, guidelineSchema } from '../../../../shared/model/guideline.ts';
import { NO_EVIDENCE } from '../../../../shared/rules/evidence.ts';
import { scorePhase } from '../../../../shared/scoring/score-phase.ts';
import { phaseScores } from '../../../../shared/scoring/to-scores.ts';

interface Rules {
  readonly points?: readonly [number, number];
  readonly full?: number;
  readonly villaFull?: number;
  readonly max?: number;
}

/** Two marks; 老洋房 may have another scale in the second. */
function guideline({ points = [60, 40], full = 100, villaFull = full, max = 100 }: Rules = {}): Guideline {
  const leaf = (id: string, own: number, ownMax: number) => ({
    ...{ id, name: id, points: own, method: 'hearing', measure: { kind: 'mark', max: ownMax } },
    scale: { kind: 'linear', zero: 0, full },
  });
  return guidelineSchema.parse({
    format: 'daoze-guideline/1',
    ...{ id: 'g', title: 'g', version: '1' },
    types: [
      { code: 'flat', name: '公房' },
      { code: 'villa', name: '老洋房' },
    ],
    phases: { mid: { weight: 40 }, end: { weight: 60 } },
    grades: [{ name: '合格', from: 0 }],
    metrics: [{ id: 'late', name: '逾期' }],
    deductions: [{ id: 'd', name: '逾期', metric: 'late', each: 1, cap: 5 }],
    indicators: [
      leaf('1', points[0], max),
      {
        ...leaf('2', points[1], 100),
        overrides: { villa: { scale: { kind: 'linear', zero: 0, full: villaFull } } },
      },
    ],
  });
}

interface Given {
  readonly rules?: Guideline;
  readonly marks: readonly [number, number | null];
  readonly type?: string;
  readonly late?: number;
}

function scored({ rules = guideline(), marks, type = 'flat', late = 0 }: Given) {
  const compound: Compound = {
    ...{ code: 'A', name: '甲', aliases: [], type, subdistrict: '一', committee: '一居', households: 100 },
    ...{ residents: null, buildings: null, builtYear: null, propertyCompany: null, ownersCommittee: null },
  };
  const given = marks.flatMap((mark, at) =>
    mark === null ? [] : [[String(at + 1), [{ expert: '张', mark }]] as const],
  );
  const evidence = { ...NO_EVIDENCE, marks: new Map(given), metrics: new Map([['late', late]]) };
  const input = {
    guideline: rules,
    phase: 'mid' as const,
    compounds: [compound],
    evidence: { compounds: new Map([['A', evidence]]), committees: new Map() },
  };
  const [score] = phaseScores(rules, 'mid', scorePhase(input), {}).compounds;
  if (score === undefined) throw new Error('nothing was scored');
  return { guideline: rules, score };
}

function causes(before: Given, after: Given) {
  const [one, other] = [scored(before), scored(after)];
  const alike = measuredAlike(changeSide(one.guideline), changeSide(other.guideline));
  const side = ({ guideline: rules }: { guideline: Guideline }) => ({
    guideline: rules,
    phase: 'mid' as const,
  });
  return causesOf(one.score, other.score, { before: side(one), after: side(other), alike });
}

const NONE = { evidence: 0, register: 0, rule: 0, weight: 0, adjustment: 0, rounding: 0 };

test('nothing differs', () => {
  expect(causes({ marks: [70, 80] }, { marks: [70, 80] })).toEqual(NONE);
});

test('other marks are evidence: 60 % of 10 more', () => {
  expect(causes({ marks: [70, 80] }, { marks: [80, 80] })).toEqual({ ...NONE, evidence: 6 });
});

test('other points are weight: 70 and 90 weigh 60:40, then 50:50; 78 becomes 80', () => {
  const after = { rules: guideline({ points: [50, 50] }), marks: [70, 90] as const };
  expect(causes({ marks: [70, 90] }, after)).toEqual({ ...NONE, weight: 2 });
});

test('another scale is rule: full from 80 makes 40 of 80 a half; 40 becomes 50', () => {
  expect(causes({ marks: [40, 40] }, { rules: guideline({ full: 80 }), marks: [40, 40] })).toEqual({
    ...NONE,
    rule: 10,
  });
});

test('another type with its own scale is register: 40 of 50 is 0.8 instead of 0.4, 40 points weigh 16 more', () => {
  const rules = guideline({ villaFull: 50 });
  expect(causes({ rules, marks: [40, 40] }, { rules, marks: [40, 40], type: 'villa' })).toEqual({
    ...NONE,
    register: 16,
  });
});

test('a deduction is an adjustment', () => {
  expect(causes({ marks: [70, 80] }, { marks: [70, 80], late: 2 })).toEqual({ ...NONE, adjustment: -2 });
});

test('all at once, in this order: evidence by the old rules and weights first', () => {
  // 70, 90 → 78. Evidence 80, 90 by 60:40: 84 (+6). Weight 50:50: 85 (+1). Deduction 1: 84 (−1).
  const after = { rules: guideline({ points: [50, 50] }), marks: [80, 90] as const, late: 1 };
  expect(causes({ marks: [70, 90] }, after)).toEqual({ ...NONE, evidence: 6, weight: 1, adjustment: -1 });
});

test('a leaf that another measure measures counts as rule: what the old one would make of it is not kept', () => {
  // 60 of 100 becomes 80 of 90: 60 % of 20 more, although the mark is another, too.
  const after = { rules: guideline({ max: 90 }), marks: [80, 50] as const };
  expect(causes({ marks: [60, 50] }, after)).toEqual({ ...NONE, rule: 12 });
});

test('what is lost by rounding has a name, so that the causes are exactly the published difference', () => {
  // 70.004 → 70.00; 70.008 → 70.01: evidence 0.004 is 0.00, published 0.01.
  const [before, after] = [{ marks: [70.004, 70.004] as const }, { marks: [70.008, 70.008] as const }];
  expect(causes(before, after)).toEqual({ ...NONE, rounding: 0.01 });
});

test('without a score on either side there is nothing to take apart', () => {
  expect(causes({ marks: [70, null] }, { marks: [70, 80] })).toBeNull();
});
