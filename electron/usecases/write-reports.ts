import type { WantedDocument } from '../../shared/contract/reports.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { makeFile } from '../files/make-file.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { exportReports } from './export-reports.ts';

export type ReportFormat = 'pdf' | 'xlsx';

/** Which documents are wanted, as the command line says it. */
export interface ReportRequest {
  readonly phase: RunPhase;
  /** The folder they go to; made when it is not there. */
  readonly dir: string;
  readonly formats: readonly ReportFormat[];
  /** `district`, `compounds` for a letter to each, or the code of one compound. */
  readonly scope: string;
}

/**
 * Writes the documents of the latest run of a phase.
 *
 * @returns the paths written, each file whole; refused with the first that could not be
 */
export async function writeReports(
  workspace: Workspace,
  { phase, dir, formats, scope }: ReportRequest,
  context: UseCaseContext,
): Promise<Result<readonly string[]>> {
  const documents = documentsOf(formats, scope);
  if (!documents.ok) return documents;
  const request = { phase, folder: dir, documents: documents.value };
  const exported = await exportReports(workspace, request, context, makeFile);
  if (!exported.ok) return exported;
  const { files, problems } = exported.value;
  return problems.length === 0 ? ok(files) : refused(...problems);
}

function documentsOf(formats: readonly ReportFormat[], scope: string): Result<readonly WantedDocument[]> {
  if (scope === 'district') return ok(formats.map((format) => ({ kind: OF_DISTRICT[format] })));
  if (!formats.includes('pdf')) return refused(problem('report-letter-is-pdf'));
  const kind = 'letters';
  if (scope === 'compounds') return ok([{ kind, scope: { kind: 'all' } }]);
  return ok([{ kind, scope: { kind: 'compound', code: scope } }]);
}

const OF_DISTRICT = { pdf: 'district-report', xlsx: 'results-workbook' } as const;
