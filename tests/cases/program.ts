import type { Compound } from '../../shared/model/compound.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { Scores } from '../../shared/model/scores.ts';
import type { PhaseEvidence } from '../../shared/scoring/phase-evidence.ts';
import { scorePhase } from '../../shared/scoring/score-phase.ts';
import { phasesOfYear, scoreYear } from '../../shared/scoring/score-year.ts';
import { phaseScores, yearScores } from '../../shared/scoring/to-scores.ts';

/** What one phase is scored from. */
export interface Round {
  readonly compounds: readonly Compound[];
  readonly evidence: PhaseEvidence;
}

/** One phase, scored and published by the program. */
export function programPhase(guideline: Guideline, phase: Phase, round: Round): Scores {
  return phaseScores(guideline, phase, scorePhase({ guideline, phase, ...round }), {});
}

/** The year, scored and published by the program: the register is that of the end phase. */
export function programYear(guideline: Guideline, rounds: Readonly<Record<Phase, Round>>): Scores {
  const traces = Object.fromEntries(
    phasesOfYear(guideline).map((phase) => [phase, scorePhase({ guideline, phase, ...rounds[phase] })]),
  );
  const standings = scoreYear({ guideline, compounds: rounds.end.compounds, traces });
  return yearScores(guideline, standings, {});
}
