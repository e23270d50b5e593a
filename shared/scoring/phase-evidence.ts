import type { ObjectEvidence } from '../rules/evidence.ts';

/**
 * All evidence of one phase as it stands, ready for the measures. Maps are in the order of their keys
 * and lists in the order of what they hold, so that the order of files, rows and imports leaves no trace.
 */
export interface PhaseEvidence {
  /** By compound code. */
  readonly compounds: ReadonlyMap<string, ObjectEvidence>;
  /** By 街镇/居委会. */
  readonly committees: ReadonlyMap<string, ObjectEvidence>;
}
