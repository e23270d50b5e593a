import { published, type Rounding } from '../exact/publish.ts';
import type { Rational } from '../exact/rational.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { type Guideline, guidelineName } from '../model/guideline.ts';
import type { Phase } from '../model/phase.ts';
import type { BranchScore, CompoundScore, LeafScore, Scores } from '../model/scores.ts';
import { groupScores } from './groups.ts';
import { publishStandings } from './publish-standings.ts';
import type { YearStanding } from './score-year.ts';
import type { Published, Ranks, Standing } from './standing.ts';
import { type BranchTrace, branchTraces, type CompoundTrace, type LeafTrace, leafTraces } from './trace.ts';

/** The published results of one phase. */
export function phaseScores(
  guideline: Guideline,
  phase: Phase,
  traces: readonly CompoundTrace[],
  evidence: Scores['evidence'],
): Scores {
  const { rounding } = guideline;
  const compounds = publishStandings(traces, guideline).map((trace) => ({
    ...standingScore(trace),
    ...partsOf(trace, rounding),
  }));
  return { ...header(guideline), phase, compounds, groups: groupScores(traces, rounding), evidence };
}

/** Whether published results of a phase say of a compound what its trace says; its grade and ranks depend on others, too. */
export function saysTheSame(published: CompoundScore, trace: CompoundTrace, rounding: Rounding): boolean {
  const { status, raw, vetoes } = published;
  const parts = Object.fromEntries(PART_FIELDS.map((field) => [field, published[field]]));
  const own = {
    status: trace.status,
    raw: trace.raw?.toNumber() ?? null,
    vetoes: trace.vetoes.map((veto) => veto.id),
    ...partsOf(trace, rounding),
  };
  return canonicalJson({ status, raw, vetoes, ...parts }) === canonicalJson(own);
}

const PART_FIELDS = [
  'coverage',
  'base',
  'bonus',
  'deduction',
  'phases',
  'printed',
  'branches',
  'leaves',
] as const satisfies readonly (keyof CompoundScore)[];

function partsOf(trace: CompoundTrace, rounding: Rounding): Pick<CompoundScore, OwnField> {
  return {
    coverage: trace.coverage.toNumber(),
    base: trace.base?.toNumber() ?? null,
    bonus: trace.bonus.toNumber(),
    deduction: trace.deduction.toNumber(),
    phases: null,
    printed: {
      ...NOTHING_PRINTED,
      base: printed(trace.base, rounding),
      bonus: printed(trace.bonus, rounding),
      deduction: printed(trace.deduction, rounding),
    },
    branches: branchTraces(trace.indicators).map((branch) => branchScore(branch, rounding)),
    leaves: leafTraces(trace.indicators).map((leaf) => leafScore(leaf, rounding)),
  };
}

/** The published results of the year; it has no branches and leaves of its own. */
export function yearScores(
  guideline: Guideline,
  standings: readonly YearStanding[],
  evidence: Scores['evidence'],
): Scores {
  const { rounding } = guideline;
  const compounds = publishStandings(standings, guideline).map((standing) => ({
    ...standingScore(standing),
    coverage: null,
    base: null,
    bonus: null,
    deduction: null,
    phases: {
      mid: standing.phases.mid?.toNumber() ?? null,
      end: standing.phases.end?.toNumber() ?? null,
    },
    printed: {
      ...NOTHING_PRINTED,
      mid: printed(standing.phases.mid, rounding),
      end: printed(standing.phases.end, rounding),
    },
    branches: [],
    leaves: [],
  }));
  const groups = groupScores(standings, rounding);
  return { ...header(guideline), phase: 'annual', compounds, groups, evidence };
}

function header(guideline: Guideline) {
  return { format: 'daoze-scores/1' as const, guideline: guidelineName(guideline) };
}

const NOTHING_PRINTED: CompoundScore['printed'] = {
  base: null,
  bonus: null,
  deduction: null,
  mid: null,
  end: null,
};

function printed(value: Rational | null, rounding: Rounding): number | null {
  return value === null ? null : published(value, rounding);
}

/** What a phase and the year fill in differently. */
type OwnField = (typeof PART_FIELDS)[number];

function standingScore(
  standing: Standing & Published & { readonly ranks: Ranks },
): Omit<CompoundScore, OwnField> {
  const { code, name, type, committee, subdistrict, households } = standing.compound;
  return {
    code,
    name,
    type,
    committee,
    subdistrict,
    households,
    status: standing.status,
    raw: standing.raw?.toNumber() ?? null,
    score: standing.score,
    grade: standing.grade,
    ranks: standing.ranks,
    vetoes: standing.vetoes.map((veto) => veto.id),
  };
}

function branchScore({ id, fraction, points }: BranchTrace, rounding: Rounding): BranchScore {
  return {
    id,
    f: fraction?.toNumber() ?? null,
    points: points.toNumber(),
    earned: earnedPoints(points, fraction, rounding),
  };
}

function leafScore({ leaf, points, measured, fraction }: LeafTrace, rounding: Rounding): LeafScore {
  return {
    id: leaf.id,
    status: fraction === null ? 'missing' : 'scored',
    v: measured.v?.toNumber() ?? null,
    f: fraction?.toNumber() ?? null,
    points: points.toNumber(),
    n: measured.n,
    earned: earnedPoints(points, fraction, rounding),
  };
}

function earnedPoints(points: Rational, fraction: Rational | null, rounding: Rounding): number | null {
  return printed(fraction === null ? null : points.times(fraction), rounding);
}
