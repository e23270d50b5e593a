import { type Compound, committeeKey } from '../model/compound.ts';
import type { AssessedObject } from '../model/evidence.ts';
import type { Level } from '../model/guideline.ts';
import { NO_EVIDENCE, type ObjectEvidence } from '../rules/evidence.ts';
import type { PhaseEvidence } from './phase-evidence.ts';

/** Whom a leaf of this level looks at when it scores this compound. */
export function assessedObject(compound: Compound, level: Level): AssessedObject {
  return level === 'committee' ? { level, id: committeeKey(compound) } : { level, id: compound.code };
}

/** What is known of an object in the phase; nothing, when nobody has looked at it. */
export function evidenceOf(object: AssessedObject, evidence: PhaseEvidence): ObjectEvidence {
  const objects = object.level === 'committee' ? evidence.committees : evidence.compounds;
  return objects.get(object.id) ?? NO_EVIDENCE;
}

/** A metric of the compound, or else of its committee, whose value counts for each of its compounds. */
export function metricOf(compound: Compound, metric: string, evidence: PhaseEvidence): number | null {
  const own = evidenceOf(assessedObject(compound, 'compound'), evidence).metrics.get(metric);
  const shared = () => evidenceOf(assessedObject(compound, 'committee'), evidence).metrics.get(metric);
  return own ?? shared() ?? null;
}
