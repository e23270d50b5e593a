import { PHASE_NAMES } from '../../../shared/model/names.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import type { AnalysisFrame } from '../../../shared/report/analysis/analysis-frame.ts';
import { buildAnalysisPaper } from '../../../shared/report/analysis/build-analysis-paper.ts';
import { buildAnalysisWorkbook } from '../../../shared/report/analysis/build-analysis-workbook.ts';
import type { FileMaker } from '../../files/file-maker.ts';
import { writeWhole } from '../../files/write-whole.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { describeAnalysis, type WantedAnalysis } from './describe-analysis.ts';

/** Writes steps and lists, whole or not at all: as a PDF where the path ends so, else as a workbook; gives its path. */
export async function exportAnalysis(
  workspace: Workspace,
  { path, ...wanted }: WantedAnalysis & { readonly path: string },
  context: UseCaseContext,
  maker: FileMaker,
): Promise<Result<{ readonly path: string }>> {
  context.progress({ step: { zh: '正在写社区分析', en: 'writing the analysis' }, done: 0, total: 0 });
  const analysis = describeAnalysis(workspace, wanted, context);
  if (!analysis.ok) return analysis;
  const { year, exercise } = workspace;
  const frame: AnalysisFrame = {
    ...{ year, exercise, analysis: analysis.value },
    phaseName: PHASE_NAMES[wanted.phase].zh,
    author: context.author,
    createdAt: context.now(),
  };
  const made = await maker.make(
    path.toLowerCase().endsWith('.pdf')
      ? { kind: 'pdf', paper: buildAnalysisPaper(frame) }
      : { kind: 'xlsx', workbook: buildAnalysisWorkbook(frame) },
  );
  if (!made.ok) return made;
  const written = await writeWhole(path, made.value);
  return written.ok ? ok({ path: written.value }) : written;
}
