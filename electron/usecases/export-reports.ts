import type { ReportExport, WantedDocument } from '../../shared/contract/reports.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { fontsUsed } from '../files/document-fonts.ts';
import type { FileMaker } from '../files/file-maker.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { fitFilePaths } from './fit-file-paths.ts';
import { inTurn } from './in-turn.ts';
import { planReport } from './plan-reports.ts';
import type { PlannedFile } from './planned-file.ts';
import { reportMaterial } from './report-material.ts';
import { type FileTask, writeFiles } from './write-files.ts';
import { type SeriesTools, type WrittenSeries, writeSeries } from './write-series.ts';
import { NOTHING_BEFORE } from './written-before.ts';

/** Which documents of the latest run of a phase go into a folder; it is made when it is not there. */
export interface ExportRequest {
  readonly phase: RunPhase;
  readonly folder: string;
  readonly documents: readonly WantedDocument[];
}

/**
 * Writes documents, each file whole. Refused where there is nothing to write them from; cancelled, or stopped by a file that
 * cannot be made or written, it says what is there. An export with many files of a kind goes on where one before it stopped,
 * and leaves a list of its files.
 *
 * @param maker where files are made: in this thread, or in others
 */
export async function exportReports(
  workspace: Workspace,
  { phase, folder, documents }: ExportRequest,
  context: UseCaseContext,
  maker: FileMaker,
): Promise<Result<ReportExport>> {
  const material = reportMaterial(workspace, phase, context);
  if (!material.ok) return material;
  const planned = await inTurn(documents, (document) => planReport(material.value, document));
  if (!planned.ok) return planned;
  const fonts = fontsUsed(maker.fonts);
  if (!fonts.ok) return fonts;
  const tasks = tasksIn(folder, planned.value.flat());
  const tools = { input: material.value.input, folder, fonts: fonts.value, maker, context };
  const { there, problems, list } = await write(tasks, documents.some(isSeries), tools);
  const pathsOf = (wasThere: boolean) =>
    there.filter((file) => file.wasThere === wasThere).map(({ path }) => path);
  return ok({
    files: pathsOf(false),
    skipped: pathsOf(true),
    wanted: tasks.length,
    problems: [...problems],
    fonts: [...fonts.value],
    list,
  });
}

function tasksIn(folder: string, files: readonly PlannedFile[]): FileTask[] {
  const paths = fitFilePaths(
    folder,
    files.map(({ place }) => place),
  );
  return files.flatMap((file, place) => {
    const path = paths[place];
    return path === undefined ? [] : [{ file, path }];
  });
}

/** Whether it comes in so many files that a person wants a list, and to go on where it was stopped. */
function isSeries(document: WantedDocument): boolean {
  switch (document.kind) {
    case 'letters':
    case 'portraits':
      return document.scope.kind !== 'compound' && !document.combined;
    case 'bulletins':
    case 'committee-sheets':
      return true;
    default:
      return false;
  }
}

async function write(
  tasks: readonly FileTask[],
  isSeries: boolean,
  tools: SeriesTools,
): Promise<WrittenSeries> {
  if (isSeries) return writeSeries(tasks, tools);
  return { ...(await writeFiles(tasks, { ...tools, before: NOTHING_BEFORE })), list: null };
}
