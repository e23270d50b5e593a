import type { CompoundScore, GroupScore, LeafScore, Scores } from '../../../shared/model/scores.ts';

/** What a test says of one compound: score, grade, and its rank, the same in district, type and subdistrict. */
type Given = readonly [
  code: string,
  score: number | null,
  grade: string | null,
  rank: number | null,
  leaves?: readonly LeafScore[],
];

/** Results as a run might leave them, with what a comparison looks at. */
export function results(compounds: readonly Given[], groups: readonly GroupScore[] = []): Scores {
  return {
    format: 'daoze-scores/1',
    guideline: 'test@1',
    phase: 'mid',
    compounds: compounds.map(compound),
    groups: [...groups],
    evidence: {},
  };
}

function compound([code, score, grade, rank, leaves = []]: Given): CompoundScore {
  return {
    code,
    name: `${code}苑`,
    type: 'commodity',
    committee: '一居',
    subdistrict: '天山路街道',
    households: 100,
    status: score === null ? 'withheld' : 'complete',
    coverage: 1,
    base: score,
    bonus: 0,
    deduction: 0,
    raw: score,
    score,
    grade,
    ranks: { district: rank, type: rank, subdistrict: rank },
    vetoes: [],
    phases: null,
    printed: { base: score, bonus: 0, deduction: 0, mid: null, end: null },
    branches: [],
    leaves: [...leaves],
  };
}

/** A leaf with this fraction of its 100 points; null is no evidence. */
export function leaf(id: string, f: number | null): LeafScore {
  const status = f === null ? 'missing' : 'scored';
  return { id, status, v: f, f, points: 100, n: f === null ? 0 : 1, earned: f === null ? null : 100 * f };
}

/** A subdistrict with its mean and rank. */
export function subdistrict(key: string, score: number | null, rank: number | null): GroupScore {
  return { level: 'subdistrict', key, score, households: 100, scored: 1, withheld: 0, rank };
}
