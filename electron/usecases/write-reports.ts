import type { DocumentFont } from '../../shared/model/document-font.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import type { FileMaker } from '../files/file-maker.ts';
import { printingPool } from '../files/printing/printing-pool.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { exportReports } from './export-reports.ts';
import { type ReportWish, wantedDocuments } from './wanted-documents.ts';

/** The documents of a phase that are wanted, and where they go. */
export interface ReportRequest extends ReportWish {
  readonly phase: RunPhase;
  /** The folder they go to; made when it is not there. */
  readonly dir: string;
}

/** Its threads are started when there is something to print. */
const POOL = printingPool('computer');

export interface WrittenReports {
  /** The paths of all files asked for: those that were there already, then those that were written. */
  readonly files: readonly string[];
  readonly fonts: readonly DocumentFont[];
}

/**
 * Writes the documents of the latest run of a phase.
 *
 * @returns what is there, each file whole; refused with the first that could not be
 */
export async function writeReports(
  workspace: Workspace,
  { phase, dir, formats, scope, combined }: ReportRequest,
  context: UseCaseContext,
  maker: FileMaker = POOL,
): Promise<Result<WrittenReports>> {
  const documents = wantedDocuments({ formats, scope, combined });
  if (!documents.ok) return documents;
  const request = { phase, folder: dir, documents: documents.value };
  const exported = await exportReports(workspace, request, context, maker);
  if (!exported.ok) return exported;
  const { files, skipped, fonts, problems } = exported.value;
  return problems.length === 0 ? ok({ files: [...skipped, ...files], fonts }) : refused(...problems);
}
