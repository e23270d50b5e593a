import type { Guideline } from '../../model/guideline.ts';
import type { ReportInput } from '../report-input.ts';

/** What suggestions read: the guideline that was scored by, and the playbook as it stands. */
export interface Suggesting {
  readonly guideline: Pick<Guideline, 'metrics' | 'indicators'>;
  readonly records: Pick<ReportInput['records'], 'playbook'>;
}

/** Who is to do something, and what: together they read as one clause. */
export interface Advice {
  readonly who: string;
  readonly what: string;
}
