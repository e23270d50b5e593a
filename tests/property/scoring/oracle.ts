import type { Compound } from '../../../shared/model/compound.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import { PHASES, type Phase } from '../../../shared/model/phase.ts';
import type { CompoundScore, Scores, Status } from '../../../shared/model/scores.ts';
import { NO_EVIDENCE } from '../../../shared/rules/evidence.ts';
import type { Round } from '../../cases/program.ts';
import {
  compare,
  decimal,
  type Fraction,
  largest,
  minus,
  near,
  plus,
  rounded,
  smallest,
  times,
  total,
  ZERO,
} from './fraction.ts';
import { metricValue, weightedAverage } from './oracle-measures.ts';
import { groupsOf, type Outcome, publishAll, publishedScore } from './oracle-standing.ts';
import { baseOf, branchNodes, coverageOf, leafNodes, type Node, nodesOf } from './oracle-tree.ts';

/**
 * The scoring contract (scoring.md sections 3 and 4) a second time: plain, slow, in fractions that are
 * always reduced, and written from the contract alone. It judges the program; it shares no computation
 * with it. What was counted for the chapter on data quality is not its matter.
 */
export type OracleScores = Omit<Scores, 'evidence'>;

interface Scored extends Outcome {
  readonly nodes: readonly Node[];
  readonly coverage: Fraction;
  readonly base: Fraction | null;
  readonly bonus: Fraction;
  readonly deduction: Fraction;
}

/** All scores of one phase, compounds in the order given. */
export function oraclePhase(guideline: Guideline, phase: Phase, round: Round): OracleScores {
  const outcomes = scoredIn(guideline, phase, round);
  const published = publishAll(guideline, outcomes);
  const compounds = outcomes.map((outcome, index): CompoundScore => {
    const { status, raw, vetoes, nodes, coverage, base, bonus, deduction } = outcome;
    const standing = published[index] as (typeof published)[number];
    return {
      ...registered(outcome.compound),
      ...standing,
      status,
      vetoes: [...vetoes],
      coverage: near(coverage),
      base: nearOrNull(base),
      bonus: near(bonus),
      deduction: near(deduction),
      raw: nearOrNull(raw),
      phases: null,
      printed: {
        base: publishedScore(guideline, base),
        bonus: publishedScore(guideline, bonus),
        deduction: publishedScore(guideline, deduction),
        mid: null,
        end: null,
      },
      branches: branchNodes(nodes).map(({ id, points, f }) => ({
        id,
        points: near(points),
        f: nearOrNull(f),
        earned: earned(guideline, points, f),
      })),
      leaves: leafNodes(nodes).map(({ id, points, v, f, n }) => ({
        id,
        status: v === null ? 'missing' : 'scored',
        v: nearOrNull(v),
        f: nearOrNull(f),
        points: near(points),
        n,
        earned: earned(guideline, points, f),
      })),
    };
  });
  return scores(guideline, phase, compounds, outcomes);
}

/** The scores of the year: the register is that of the end phase. */
export function oracleYear(guideline: Guideline, rounds: Readonly<Record<Phase, Round>>): OracleScores {
  const taking = PHASES.filter((phase) => guideline.phases[phase].weight > 0);
  const byPhase = taking.map((phase) => ({ phase, rows: scoredIn(guideline, phase, rounds[phase]) }));
  const years = rounds.end.compounds.map((compound) => {
    const parts = byPhase.map(({ phase, rows }) => ({
      phase,
      row: rows.find((row) => row.compound.code === compound.code),
    }));
    const vetoes = guideline.vetoes.filter(({ id }) => parts.some(({ row }) => row?.vetoes.includes(id)));
    const status = worst(parts.map(({ row }) => row?.status ?? 'withheld'));
    const weighted = parts.map(({ phase, row }) => ({
      weight: decimal(guideline.phases[phase].weight),
      value: row?.raw ?? ZERO,
    }));
    const raw = status === 'withheld' ? null : weightedAverage(weighted);
    const rawOf = (phase: Phase) => parts.find((part) => part.phase === phase)?.row?.raw ?? null;
    const phases = { mid: nearOrNull(rawOf('mid')), end: nearOrNull(rawOf('end')) };
    const printed = {
      base: null,
      bonus: null,
      deduction: null,
      mid: publishedScore(guideline, rawOf('mid')),
      end: publishedScore(guideline, rawOf('end')),
    };
    return { compound, status, raw, vetoes: vetoes.map(({ id }) => id), phases, printed };
  });
  const published = publishAll(guideline, years);
  const compounds = years.map(({ compound, status, raw, vetoes, phases, printed }, index): CompoundScore => {
    const standing = published[index] as (typeof published)[number];
    const absent = { coverage: null, base: null, bonus: null, deduction: null, branches: [], leaves: [] };
    return {
      ...registered(compound),
      ...standing,
      ...absent,
      status,
      vetoes,
      raw: nearOrNull(raw),
      phases,
      printed,
    };
  });
  return scores(guideline, 'annual', compounds, years);
}

function scores(
  guideline: Guideline,
  phase: Scores['phase'],
  compounds: CompoundScore[],
  outcomes: readonly Outcome[],
): OracleScores {
  const name = `${guideline.id}@${guideline.version}`;
  return {
    format: 'daoze-scores/1',
    guideline: name,
    phase,
    compounds,
    groups: groupsOf(guideline, outcomes),
  };
}

function scoredIn(guideline: Guideline, phase: Phase, { compounds, evidence }: Round): Scored[] {
  return compounds.map((compound) => {
    const own = evidence.compounds.get(compound.code) ?? NO_EVIDENCE;
    const committeeName = `${compound.subdistrict}/${compound.committee}`;
    const committee = evidence.committees.get(committeeName) ?? NO_EVIDENCE;
    const nodes = nodesOf(guideline.indicators, { guideline, phase, type: compound.type, own, committee });
    const coverage = coverageOf(leafNodes(nodes));
    const status = statusOf(guideline, coverage);
    const base = status === 'withheld' ? null : baseOf(nodes, guideline.missing.treat);
    const metric = (id: string) => metricValue(own, id) ?? metricValue(committee, id);
    const bonus = bonusOf(guideline, metric);
    const deduction = adjusted(guideline.deductions, metric);
    const raw = base === null ? null : bounded(guideline, minus(plus(base, bonus), deduction));
    const vetoes = guideline.vetoes.filter((veto) => isVeto(metric(veto.metric)));
    return {
      ...{ compound, nodes, coverage, status, base, bonus, deduction, raw },
      vetoes: vetoes.map(({ id }) => id),
    };
  });
}

/** Rule 4. */
function statusOf({ missing }: Guideline, coverage: Fraction): Status {
  if (coverage.top === 0n) return 'withheld';
  if (missing.treat === 'zero') return 'complete';
  if (compare(coverage, decimal(missing.minimumCoverage)) < 0) return 'withheld';
  return compare(coverage, decimal(1)) < 0 ? 'provisional' : 'complete';
}

/** A reported number by metric: the compound's own, or else its committee's; null for none. */
type MetricOf = (id: string) => Fraction | null;

/** Rule 5. */
function bonusOf(guideline: Guideline, metric: MetricOf): Fraction {
  const sum = adjusted(guideline.bonuses, metric);
  return guideline.bonusCap === null ? sum : smallest(decimal(guideline.bonusCap), sum);
}

function adjusted(adjustments: Guideline['bonuses'], metric: MetricOf): Fraction {
  return total(
    adjustments.map((adjustment) => {
      const value = metric(adjustment.metric) ?? ZERO;
      return smallest(decimal(adjustment.cap), largest(ZERO, times(decimal(adjustment.each), value)));
    }),
  );
}

function bounded({ maximum }: Guideline, value: Fraction): Fraction {
  const notBelow = largest(ZERO, value);
  return maximum === null ? notBelow : smallest(decimal(maximum), notBelow);
}

function isVeto(value: Fraction | null): boolean {
  return value !== null && compare(value, decimal(1)) >= 0;
}

function worst(statuses: readonly Status[]): Status {
  if (statuses.includes('withheld')) return 'withheld';
  return statuses.includes('provisional') ? 'provisional' : 'complete';
}

function registered({ code, name, type, committee, subdistrict, households }: Compound) {
  return { code, name, type, committee, subdistrict, households };
}

function nearOrNull(value: Fraction | null): number | null {
  return value === null ? null : near(value);
}

function earned({ rounding }: Guideline, points: Fraction, f: Fraction | null): number | null {
  return f === null ? null : rounded(times(points, f), rounding.digits, rounding.mode);
}
