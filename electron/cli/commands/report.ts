import type { Command } from 'commander';
import type { RunPhase } from '../../../shared/model/phase.ts';
import { fontsSentence } from '../../../shared/report/fonts-sentence.ts';
import type { ReportFormat } from '../../usecases/wanted-documents.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { runPhaseOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import { someOf } from '../option-values.ts';
import { conclude, createContext, type Session } from '../session.ts';

const FORMATS: readonly ReportFormat[] = ['pdf', 'xlsx', 'docx'];
const USUAL_FORMATS: readonly ReportFormat[] = ['pdf', 'xlsx'];

interface ReportOptions {
  readonly phase: RunPhase;
  readonly out: string;
  readonly format?: readonly ReportFormat[];
  readonly scope?: string;
  readonly combined?: true;
}

/** `report <workspace> --phase <phase> --out <folder>`: the documents of the latest run. */
export function addReportCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  program
    .command('report')
    .description(say({ zh: '写出正式材料', en: 'write the official documents' }))
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .addOption(runPhaseOption(terminal))
    .requiredOption('--out <folder>', say({ zh: '写入的文件夹', en: 'the folder to write to' }))
    .option(
      '--format <formats>',
      say({
        zh: '格式：pdf,xlsx,docx，省略时为 pdf,xlsx',
        en: 'formats: pdf,xlsx,docx; pdf,xlsx if left out',
      }),
      someOf('--format', FORMATS),
    )
    .option(
      '--scope <scope>',
      say({
        zh: '范围：district 全区（省略时），experts 专家的统计附表，compounds、subdistricts、committees 每个小区、街镇、居委会一份，portraits 每个小区的画像一页，或一个小区的编号',
        en: 'scope: district (if left out); experts for their appendix; compounds, subdistricts or committees for one each; portraits for a page on each compound; or a compound’s code',
      }),
    )
    .option(
      '--combined',
      say({ zh: '评估意见书或小区画像合为一份 PDF', en: 'all letters or portraits in one PDF' }),
    )
    .action(async (path: string, options: ReportOptions) => {
      const { phase, out, format = USUAL_FORMATS, scope = 'district', combined = false } = options;
      // Loading what writes documents takes a moment: only the commands that write them wait for it.
      const { writeReports } = await import('../../usecases/write-reports.ts');
      const request = { phase, dir: out, formats: format, scope, combined };
      const context = createContext(terminal);
      const written = await withWorkspace(path, (workspace) => writeReports(workspace, request, context));
      session.exitCode = conclude(terminal, written, ({ files, fonts }) => {
        for (const file of files) terminal.print(file);
        terminal.tell(fontsSentence(fonts));
        return DONE;
      });
    });
}
