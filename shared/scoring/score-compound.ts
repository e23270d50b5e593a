import { Rational } from '../exact/rational.ts';
import type { Compound } from '../model/compound.ts';
import type { Guideline } from '../model/guideline.ts';
import type { Phase } from '../model/phase.ts';
import type { QuestionBook } from '../rules/question.ts';
import { totalAdjustment, traceAdjustments } from './adjustments.ts';
import { assessedFor, metricOf } from './assessed.ts';
import type { IndicatorNode } from './indicator-tree.ts';
import type { PhaseEvidence } from './phase-evidence.ts';
import { joinedFraction, scoreIndicator } from './score-indicators.ts';
import { coverageOf, statusOf } from './status.ts';
import type { CompoundTrace } from './trace.ts';

/** What the compounds of one type share in one phase. */
export interface PhaseRules {
  readonly guideline: Guideline;
  readonly phase: Phase;
  readonly evidence: PhaseEvidence;
  readonly questions: QuestionBook;
  /** The indicators that apply to the compound's type. */
  readonly tree: readonly IndicatorNode[];
}

/** Scores one compound in one phase, exactly, and keeps why (scoring rules 1–5 and 9). */
export function scoreCompound(compound: Compound, rules: PhaseRules): CompoundTrace {
  const { guideline, phase, evidence, questions } = rules;
  const assessed = assessedFor(compound, evidence);
  const context = { assessed, questions, treat: guideline.missing.treat };
  const indicators = rules.tree.map((node) => scoreIndicator(node, context));
  const coverage = coverageOf(indicators);
  const status = statusOf(coverage, guideline.missing);
  const metric = (id: string) => metricOf(id, assessed);
  const bonuses = traceAdjustments(guideline.bonuses, metric);
  const deductions = traceAdjustments(guideline.deductions, metric);
  const bonus = totalAdjustment(bonuses, guideline.bonusCap);
  const deduction = totalAdjustment(deductions, null);
  const whole = status === 'withheld' ? null : joinedFraction(indicators, guideline.missing.treat);
  const base = whole === null ? null : Rational.HUNDRED.times(whole);
  const raw = base === null ? null : bounded(base.plus(bonus).minus(deduction), guideline.maximum);
  const vetoes = guideline.vetoes.filter((veto) =>
    Rational.of(metric(veto.metric) ?? 0).isAtLeast(Rational.ONE),
  );
  return {
    compound,
    phase,
    status,
    coverage,
    indicators,
    base,
    bonuses,
    bonus,
    deductions,
    deduction,
    raw,
    vetoes,
  };
}

function bounded(raw: Rational, maximum: number | null): Rational {
  const high = maximum === null ? raw : Rational.of(maximum);
  return raw.isBelow(Rational.ZERO) ? Rational.ZERO : raw.within(Rational.ZERO, high);
}
