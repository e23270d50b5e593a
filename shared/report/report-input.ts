import type { PhaseSampling } from '../action/sampling/short-sample.ts';
import type { EarlierResults } from '../action/years/earlier-scores.ts';
import type { DocumentSettings } from '../model/document-settings.ts';
import type { Guideline } from '../model/guideline.ts';
import type { StoredRecord } from '../model/records/record.ts';
import type { Run } from '../model/scores.ts';
import type { JudgedChanges } from './judged-changes.ts';

/** What every document is made from: a stored run, the guideline it was scored by, and what the workspace says of itself. */
export interface ReportInput {
  readonly run: Run;
  readonly guideline: Guideline;
  readonly year: number;
  /** An exercise workspace: every document says so. */
  readonly exercise: boolean;
  readonly settings: DocumentSettings;
  /** The latest run of mid-year beside one of year-end; null in any other phase, or where there is none. */
  readonly before: Run | null;
  /** How far the changes since mid-year can be relied on; null or left out where phases are not compared. */
  readonly judged?: JudgedChanges | null;
  /** Whether the evidence still is what the run was scored from; documents that read evidence beside it say so if not. */
  readonly isCurrent: boolean;
  readonly records: ReportRecords;
  /** By code: what compounds came to in the same phase of the year before; empty where that is not known. */
  readonly yearBefore: EarlierResults;
}

/** What people wrote down beside the evidence, as it stands now. */
export interface ReportRecords {
  readonly lists: readonly StoredRecord<'list-item'>[];
  readonly playbook: readonly StoredRecord<'playbook-entry'>[];
  readonly rectification: readonly StoredRecord<'rectification'>[];
  /** How far the sampling plans have come; a phase without a plan is not there. */
  readonly sampling: readonly PhaseSampling[];
}
