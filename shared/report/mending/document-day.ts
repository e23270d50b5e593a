import { beijingDay } from '../beijing-date.ts';
import type { ReportInput } from '../report-input.ts';

/** The day that a document holds deadlines against, YYYY-MM-DD: its date, or the day of the run where none is set. */
export function documentDay({ settings, run }: Pick<ReportInput, 'settings' | 'run'>): string {
  return settings.date ?? beijingDay(run.createdAt);
}
