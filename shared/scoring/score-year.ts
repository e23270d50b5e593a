import { Rational, sum } from '../exact/rational.ts';
import { byCode, type Compound } from '../model/compound.ts';
import type { Guideline } from '../model/guideline.ts';
import { PHASES, type Phase } from '../model/phase.ts';
import type { Standing } from './standing.ts';
import { worstStatus } from './status.ts';
import type { CompoundTrace } from './trace.ts';

export interface YearInput {
  readonly guideline: Guideline;
  /** The register of the end phase. */
  readonly compounds: readonly Compound[];
  /** The traces of every phase that takes part. */
  readonly traces: Readonly<Partial<Record<Phase, readonly CompoundTrace[]>>>;
}

/** A compound's year: its standing and the unrounded scores of its phases. */
export interface YearStanding extends Standing {
  readonly phases: Readonly<Record<Phase, Rational | null>>;
}

/** The phases with a weight above 0: those that decide the year. */
export function phasesOfYear(guideline: Guideline): Phase[] {
  return PHASES.filter((phase) => guideline.phases[phase].weight > 0);
}

/** Annual = Σ w·raw / Σ w, from the unrounded phase scores; withheld if one of them is (scoring rule 6). */
export function scoreYear({ guideline, compounds, traces }: YearInput): YearStanding[] {
  const phases = phasesOfYear(guideline);
  const tracesIn = new Map(
    phases.map((phase) => [
      phase,
      new Map((traces[phase] ?? []).map((trace) => [trace.compound.code, trace])),
    ]),
  );
  return [...compounds].sort(byCode).map((compound) => {
    const parts = phases.map((phase) => ({ phase, trace: tracesIn.get(phase)?.get(compound.code) ?? null }));
    return yearStanding(compound, parts, guideline);
  });
}

interface PhasePart {
  readonly phase: Phase;
  /** Null when the compound was not in the register of that phase. */
  readonly trace: CompoundTrace | null;
}

function yearStanding(compound: Compound, parts: readonly PhasePart[], guideline: Guideline): YearStanding {
  const rawIn = (phase: Phase) => parts.find((part) => part.phase === phase)?.trace?.raw ?? null;
  const vetoed = new Set(parts.flatMap(({ trace }) => trace?.vetoes.map((veto) => veto.id) ?? []));
  return {
    compound,
    status: worstStatus(parts.map(({ trace }) => trace?.status ?? 'withheld')),
    raw: weightedRaw(parts, guideline),
    vetoes: guideline.vetoes.filter((veto) => vetoed.has(veto.id)),
    phases: { mid: rawIn('mid'), end: rawIn('end') },
  };
}

function weightedRaw(parts: readonly PhasePart[], guideline: Guideline): Rational | null {
  const weighed: Rational[] = [];
  for (const { phase, trace } of parts) {
    if (trace === null || trace.raw === null) return null;
    weighed.push(trace.raw.times(Rational.of(guideline.phases[phase].weight)));
  }
  return sum(weighed).dividedBy(sum(parts.map(({ phase }) => Rational.of(guideline.phases[phase].weight))));
}
