import type { Guideline } from '../model/guideline.ts';
import type { Run } from '../model/scores.ts';

/** What every document is made from: a stored run, the guideline it was scored by, and the workspace's year. */
export interface ReportInput {
  readonly run: Run;
  readonly guideline: Guideline;
  readonly year: number;
  /** An exercise workspace: every document says so. */
  readonly exercise: boolean;
}
