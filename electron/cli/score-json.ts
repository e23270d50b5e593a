import type { BranchScore, CompoundScore, GroupScore, LeafScore, Scores } from '../../shared/model/scores.ts';

/**
 * The document that `score --json` prints: exactly the fields that other programs may rely on. What
 * the windows and documents need besides stays inside.
 */
export function scoreJson(scores: Scores) {
  return {
    format: scores.format,
    guideline: scores.guideline,
    phase: scores.phase,
    compounds: scores.compounds.map((compound) =>
      scores.phase === 'annual' ? compoundOfYear(compound) : compoundOfPhase(compound),
    ),
    groups: scores.groups.map(group),
  };
}

function compoundOfPhase(compound: CompoundScore) {
  const { coverage, base, bonus, deduction } = compound;
  return {
    ...identity(compound),
    coverage,
    base,
    bonus,
    deduction,
    ...outcome(compound),
    branches: compound.branches.map(branch),
    leaves: compound.leaves.map(leaf),
  };
}

function compoundOfYear(compound: CompoundScore) {
  return {
    ...identity(compound),
    ...outcome(compound),
    phases: compound.phases,
    branches: [],
    leaves: [],
  };
}

function identity({ code, name, type, committee, subdistrict, status }: CompoundScore) {
  return { code, name, type, committee, subdistrict, status };
}

function outcome({ raw, score, grade, ranks, vetoes }: CompoundScore) {
  return { raw, score, grade, ranks, vetoes };
}

function branch({ id, f, points }: BranchScore) {
  return { id, f, points };
}

function leaf({ id, status, v, f, points, n }: LeafScore) {
  return { id, status, v, f, points, n };
}

function group({ level, key, score, households, scored, withheld, rank }: GroupScore) {
  const isRanked = level === 'committee' || level === 'subdistrict';
  return { level, key, score, households, scored, withheld, ...(isRanked ? { rank } : {}) };
}
