import type { PrintedDocument, ReportPreview } from '../../shared/contract/reports.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { buildDistrictReport } from '../../shared/report/district/build-district-report.ts';
import { buildCompoundLetter } from '../../shared/report/letter/build-compound-letter.ts';
import { typeMedians } from '../../shared/report/letter/type-medians.ts';
import type { Paper } from '../../shared/report/paper.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import type { MakeFile } from '../files/make-file.ts';
import type { ReadStore } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { reportInput } from './report-input.ts';
import { districtReportName, letterName } from './report-names.ts';

/**
 * Prints a document of the latest run of a phase as an export would write it; the last one is remembered.
 *
 * @param make where it is printed: in this thread, or in one of its own
 */
export async function previewReport(
  { store, ...workspace }: Workspace,
  { phase, document }: { readonly phase: RunPhase; readonly document: PrintedDocument },
  make: MakeFile,
): Promise<Result<ReportPreview>> {
  const input = reportInput({ ...workspace, store }, phase);
  if (!input.ok) return input;
  const key = JSON.stringify([input.value.run.id, document]);
  const last = memories.get(store);
  if (last?.key === key) return ok(last.preview);
  const preview = await print(input.value, document, make);
  if (preview.ok) memories.set(store, { key, preview: preview.value });
  return preview;
}

/** A district's report takes a second to print, and the window asks again after every change. */
const memories = new WeakMap<ReadStore, { readonly key: string; readonly preview: ReportPreview }>();

async function print(
  input: ReportInput,
  document: PrintedDocument,
  make: MakeFile,
): Promise<Result<ReportPreview>> {
  const paper = paperOf(input, document);
  if (!paper.ok) return paper;
  const printed = await make({ kind: 'pdf', paper: paper.value });
  return printed.ok ? ok({ fileName: nameOf(input, document), bytes: printed.value }) : printed;
}

function paperOf(input: ReportInput, document: PrintedDocument): Result<Paper> {
  if (document.kind === 'district-report') return ok(buildDistrictReport(input));
  const compound = input.run.scores.compounds.find(({ code }) => code === document.code);
  if (compound === undefined) return refused(problem('report-unknown-scope', { scope: document.code }));
  return ok(buildCompoundLetter(input, compound, typeMedians(input)));
}

function nameOf(input: ReportInput, document: PrintedDocument): string {
  return document.kind === 'letter' ? letterName(input, document) : districtReportName(input);
}
