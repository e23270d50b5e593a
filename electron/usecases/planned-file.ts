import type { Wording } from '../../shared/language/wording.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import type { FileContent } from '../files/make-file.ts';
import type { FilePlace } from './report-names.ts';
import type { ReportPapers } from './report-papers.ts';
import type { ReportWorkbooks } from './report-workbooks.ts';

/** One file that is going to be written. */
export interface PlannedFile {
  readonly step: Wording;
  readonly place: FilePlace;
  /** What will stand in it; put together when it is its turn. */
  content(): FileContent;
}

/** What the files of an export are made from. */
export interface ReportMaterial {
  readonly input: ReportInput;
  readonly papers: ReportPapers;
  readonly workbooks: ReportWorkbooks;
}

/** A file for each; refused where the run has nobody of that name. */
export function planForEach<Item>(
  scope: string,
  items: readonly Item[],
  plan: (item: Item) => PlannedFile,
): Result<readonly PlannedFile[]> {
  return items.length === 0 ? refused(problem('report-unknown-scope', { scope })) : ok(items.map(plan));
}
