import { canonicalJson } from '../model/canonical-json.ts';
import { byCode, type Compound } from '../model/compound.ts';
import type { Guideline } from '../model/guideline.ts';
import type { Phase } from '../model/phase.ts';
import type { Scores } from '../model/scores.ts';
import type { ObjectEvidence } from '../rules/evidence.ts';
import type { PhaseEvidence } from './phase-evidence.ts';

/** One phase of what a run was computed from. */
export interface RunPhaseInput {
  readonly phase: Phase;
  readonly compounds: readonly Compound[];
  readonly evidence: PhaseEvidence;
}

/**
 * The text whose SHA-256 is a run's digest, a line at a time: guideline, register, evidence and results
 * as they stand. Files, rows and the order of imports leave no mark on it, so that the same evidence
 * gives the same digest on any machine.
 */
export function* runText(
  guideline: Guideline,
  inputs: readonly RunPhaseInput[],
  scores: Scores,
): Generator<string> {
  yield canonicalJson(guideline);
  for (const { phase, compounds, evidence } of inputs) {
    yield `phase ${phase}`;
    for (const compound of [...compounds].sort(byCode)) yield canonicalJson(compound);
    for (const object of evidence.compounds) yield `compound ${objectText(object)}`;
    for (const object of evidence.committees) yield `committee ${objectText(object)}`;
  }
  yield JSON.stringify(scores);
}

function objectText([id, evidence]: readonly [string, ObjectEvidence]): string {
  const { answers, marks, checks, findings, topics, metrics } = evidence;
  return JSON.stringify([
    id,
    [...answers].map(([question, rows]) => [question, rows.map(({ chosen, count }) => [chosen, count])]),
    [...marks].map(([indicator, rows]) => [indicator, rows.map(({ expert, mark }) => [expert, mark])]),
    [...checks].map(([indicator, rows]) => [indicator, rows.map(({ item, result }) => [item, result])]),
    [...findings].map(([indicator, rows]) => [indicator, rows.map(({ problem, count }) => [problem, count])]),
    [...topics].map(([topic, { positive, neutral, negative }]) => [topic, positive, neutral, negative]),
    [...metrics],
  ]);
}
