import { guidelineName } from '../model/guideline.ts';
import { beijingDate } from './beijing-date.ts';
import type { ReportInput } from './report-input.ts';

/** What identifies the run: guideline, date, person, digest. */
export function provenanceRows({ run, guideline }: ReportInput): [string, string][] {
  return [
    ['导则', `《${guideline.title}》（${guidelineName(guideline)}）`],
    ['评分日期', beijingDate(run.createdAt)],
    ['评分人', run.author],
    ['评分摘要', run.digest],
  ];
}
