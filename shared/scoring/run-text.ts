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
 * The text whose SHA-256 is a run's digest: guideline, register, evidence and results as they stand,
 * a line each. Files, rows and the order of imports leave no mark on it, so that the same evidence
 * gives the same digest on any machine.
 */
export function runText(guideline: Guideline, inputs: readonly RunPhaseInput[], scores: Scores): string {
  const lines = [...inputs]
    .sort((a, b) => (a.phase < b.phase ? -1 : 1))
    .flatMap(({ phase, compounds, evidence }) => [
      `phase ${phase}`,
      ...[...compounds].sort(byCode).map(canonicalJson),
      ...objectLines('compound', evidence.compounds),
      ...objectLines('committee', evidence.committees),
    ]);
  return [canonicalJson(guideline), ...lines, JSON.stringify(scores)].join('\n');
}

function objectLines(level: string, objects: ReadonlyMap<string, ObjectEvidence>): string[] {
  return [...objects]
    .flatMap(([id, evidence]) =>
      evidenceLines(evidence).map((line) => `${level} ${JSON.stringify(id)} ${line}`),
    )
    .sort();
}

function evidenceLines(evidence: ObjectEvidence): string[] {
  const { answers, marks, checks, findings, topics, metrics } = evidence;
  return [
    ...rowLines('answers', answers, ({ chosen, count }) => [[...chosen].sort(), count]),
    ...rowLines('marks', marks, ({ expert, mark }) => [expert, mark]),
    ...rowLines('checks', checks, ({ item, result }) => [item, result]),
    ...rowLines('findings', findings, ({ problem, count }) => [problem, count]),
    ...valueLines('topics', topics, ({ positive, neutral, negative }) => [positive, neutral, negative]),
    ...valueLines('metrics', metrics, (value) => [value]),
  ];
}

function rowLines<Row>(
  kind: string,
  rows: ReadonlyMap<string, readonly Row[]>,
  fieldsOf: (row: Row) => readonly unknown[],
): string[] {
  return [...rows].flatMap(([key, list]) => list.map((row) => line(kind, key, fieldsOf(row))));
}

function valueLines<Value>(
  kind: string,
  values: ReadonlyMap<string, Value>,
  fieldsOf: (value: Value) => readonly unknown[],
): string[] {
  return [...values].map(([key, value]) => line(kind, key, fieldsOf(value)));
}

function line(kind: string, key: string, fields: readonly unknown[]): string {
  return `${kind} ${JSON.stringify([key, ...fields])}`;
}
