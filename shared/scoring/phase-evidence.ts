import type { ObjectEvidence } from '../rules/evidence.ts';

/** All evidence of one phase as it stands, ready for the measures. */
export interface PhaseEvidence {
  /** By compound code. */
  readonly compounds: ReadonlyMap<string, ObjectEvidence>;
  /** By 街镇/居委会. */
  readonly committees: ReadonlyMap<string, ObjectEvidence>;
}
