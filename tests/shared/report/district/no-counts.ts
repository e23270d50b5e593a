import type { EvidenceCounts } from '../../../../shared/model/scores.ts';

/** A phase without any evidence. */
export const NO_COUNTS: EvidenceCounts = {
  responses: 0,
  interviews: 0,
  topics: 0,
  marks: 0,
  experts: 0,
  checks: 0,
  findings: 0,
  metrics: 0,
  coverage: [],
};
