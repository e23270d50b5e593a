import { canonicalJson } from '../model/canonical-json.ts';
import type { Compound } from '../model/compound.ts';
import type { Guideline } from '../model/guideline.ts';
import type { Scores } from '../model/scores.ts';
import type { ObjectEvidence } from '../rules/evidence.ts';
import type { PhaseEvidence } from './phase-evidence.ts';

/** One phase of what a run was computed from. */
export interface RunPhaseInput {
  readonly compounds: readonly Compound[];
  readonly evidence: PhaseEvidence;
}

/**
 * The text whose SHA-256 is a run's digest: guideline, register, evidence and results as they stand.
 * Files, rows and the order of imports leave no mark on it, so that the same evidence gives the same
 * digest on any machine.
 */
export function runText(
  guideline: Guideline,
  phases: Readonly<Record<string, RunPhaseInput>>,
  scores: Scores,
): string {
  const inputs = Object.entries(phases).map(([phase, { compounds, evidence }]) => ({
    phase,
    compounds: sorted(compounds),
    evidence: {
      compounds: objectsInOrder(evidence.compounds),
      committees: objectsInOrder(evidence.committees),
    },
  }));
  return canonicalJson({ guideline, inputs: sorted(inputs), scores });
}

function objectsInOrder(objects: ReadonlyMap<string, ObjectEvidence>) {
  return sorted([...objects].map(([id, evidence]) => ({ id, ...inOrder(evidence) })));
}

function inOrder(evidence: ObjectEvidence) {
  return Object.fromEntries(
    Object.entries(evidence).map(([kind, byKey]: [string, ReadonlyMap<string, unknown>]) => [
      kind,
      sorted([...byKey].map(([key, rows]) => [key, Array.isArray(rows) ? sorted(rows) : rows])),
    ]),
  );
}

function sorted(items: readonly unknown[]): unknown[] {
  return items
    .map((item) => ({ item, text: canonicalJson(item) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ item }) => item);
}
