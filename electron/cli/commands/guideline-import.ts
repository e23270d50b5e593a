import type { Command } from 'commander';
import { guidelineName } from '../../../shared/model/guideline.ts';
import { ok } from '../../../shared/problems/result.ts';
import { importGuideline } from '../../usecases/import-guideline.ts';
import { readGuidelineFile } from '../../usecases/read-guideline-file.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { authorOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import { conclude, createContext, type Session } from '../session.ts';

interface GuidelineImportOptions {
  readonly reason?: string;
  readonly author?: string;
}

/** `guideline import <workspace> <file>`: makes a guideline the workspace's current one. */
export function addGuidelineImportCommand(guideline: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  guideline
    .command('import')
    .description(
      say({
        zh: '用新导则替换工作区的导则，旧版本保留',
        en: 'replace a workspace’s guideline; earlier ones are kept',
      }),
    )
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .argument('<file>', say({ zh: '导则文件（.xlsx 或 .json）', en: 'the guideline (.xlsx or .json)' }))
    .option('--reason <words>', say({ zh: '替换的原因，记入日志', en: 'why, for the journal' }))
    .addOption(authorOption(terminal))
    .action(async (path: string, file: string, { reason = '', author }: GuidelineImportOptions) => {
      const context = createContext(terminal, author);
      const reading = await readGuidelineFile(file);
      const imported = !reading.ok
        ? reading
        : await withWorkspace(path, (workspace) => {
            const { guideline, warnings } = reading.value;
            const unread = importGuideline(workspace, { guideline, reason }, context);
            return ok({ guideline, warnings: [...warnings, ...unread] });
          });
      session.exitCode = conclude(terminal, imported, ({ guideline, warnings }) => {
        terminal.tellProblems(warnings);
        const name = guidelineName(guideline);
        terminal.print(
          say({ zh: `现用导则为 ${name}，请重新评分。`, en: `The guideline is now ${name}; score again.` }),
        );
        return DONE;
      });
    });
}
