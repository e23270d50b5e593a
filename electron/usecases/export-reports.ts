import { setImmediate } from 'node:timers/promises';
import type { ReportExport, WantedDocument } from '../../shared/contract/reports.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import type { MakeFile } from '../files/make-file.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { Workspace } from '../store/workspace.ts';
import { Cancelled } from './cancelled.ts';
import type { UseCaseContext } from './context.ts';
import { fitFilePaths } from './fit-file-paths.ts';
import { inTurn } from './in-turn.ts';
import { planReport } from './plan-reports.ts';
import type { PlannedFile } from './planned-file.ts';
import { reportInput } from './report-input.ts';
import { reportPapers } from './report-papers.ts';
import { reportWorkbooks } from './report-workbooks.ts';
import { whileTelling } from './while-telling.ts';

/** Which documents of the latest run of a phase go into a folder; it is made when it is not there. */
export interface ExportRequest {
  readonly phase: RunPhase;
  readonly folder: string;
  readonly documents: readonly WantedDocument[];
}

/**
 * Writes documents, one file after the other, each whole. Refused where there is nothing to write them from;
 * cancelled, or stopped by a file that cannot be written, it says what is there.
 *
 * @param make where files are made: in this thread, or in one of its own
 */
export async function exportReports(
  workspace: Workspace,
  { phase, folder, documents }: ExportRequest,
  context: UseCaseContext,
  make: MakeFile,
): Promise<Result<ReportExport>> {
  const input = reportInput(workspace, phase);
  if (!input.ok) return input;
  const material = {
    input: input.value,
    papers: reportPapers(input.value),
    workbooks: reportWorkbooks(input.value, workspace.store),
  };
  const planned = await inTurn(documents, (document) => planReport(material, document));
  return planned.ok ? ok(await writeAll(planned.value.flat(), folder, context, make)) : planned;
}

async function writeAll(
  planned: readonly PlannedFile[],
  folder: string,
  context: UseCaseContext,
  make: MakeFile,
): Promise<ReportExport> {
  const wanted = planned.length;
  const paths = fitFilePaths(
    folder,
    planned.map(({ place }) => place),
  );
  const files: string[] = [];
  const stopped = (...problems: Problem[]) => ({
    ...{ files, skipped: [], wanted, problems, fonts: [], list: null },
  });
  try {
    for (const [index, { step, content }] of planned.entries()) {
      const tell = () => context.progress({ step, done: files.length, total: wanted });
      const made = await whileTelling(() => make(content()), tell);
      const written = made.ok ? await writeWhole(paths[index] ?? '', made.value) : made;
      if (!written.ok) return stopped(...written.problems);
      files.push(written.value);
      // Whoever asks for something else meanwhile is answered between two files.
      await setImmediate();
    }
    return stopped();
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    return stopped(problem('report-cancelled', { written: files.length, wanted }));
  }
}
