import type { ReportRecords } from '../../shared/report/report-input.ts';
import { currentRecords } from '../store/records.ts';
import type { ReadStore } from '../store/store.ts';
import { samplingOfPhases } from './sampling/short-samples.ts';

/** What people wrote down that documents show, as it stands now. */
export function reportRecords(db: ReadStore): ReportRecords {
  return {
    lists: currentRecords(db, 'list-item'),
    playbook: currentRecords(db, 'playbook-entry'),
    rectification: currentRecords(db, 'rectification'),
    sampling: samplingOfPhases(db),
  };
}
