import { type Compound, committeeKey } from '../model/compound.ts';
import type { AssessedObject } from '../model/evidence.ts';
import type { Level } from '../model/guideline.ts';
import { NO_EVIDENCE, type ObjectEvidence } from '../rules/evidence.ts';
import type { PhaseEvidence } from './phase-evidence.ts';

/** An object with what is known of it in the phase: nothing, when nobody has looked at it. */
export interface Assessed {
  readonly object: AssessedObject;
  readonly evidence: ObjectEvidence;
}

/** Whom the leaves of each level look at when they score this compound: itself, or its committee. */
export function assessedFor(compound: Compound, evidence: PhaseEvidence): Readonly<Record<Level, Assessed>> {
  const committee = committeeKey(compound);
  return {
    compound: {
      object: { level: 'compound', id: compound.code },
      evidence: evidence.compounds.get(compound.code) ?? NO_EVIDENCE,
    },
    committee: {
      object: { level: 'committee', id: committee },
      evidence: evidence.committees.get(committee) ?? NO_EVIDENCE,
    },
  };
}

/** A metric of the compound, or else of its committee, whose value counts for each of its compounds. */
export function metricOf(metric: string, assessed: Readonly<Record<Level, Assessed>>): number | null {
  const own = assessed.compound.evidence.metrics.get(metric);
  return own ?? assessed.committee.evidence.metrics.get(metric) ?? null;
}
