import { basename } from 'node:path';
import type { Command } from 'commander';
import type { Wording } from '../../../shared/language/wording.ts';
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
    .option(
      '--reason <words>',
      say({
        zh: '替换的原因，随版本保存；省略时记文件名',
        en: 'why, kept with the version; the file’s name if left out',
      }),
    )
    .addOption(authorOption(terminal))
    .action(async (path: string, file: string, { reason, author }: GuidelineImportOptions) => {
      const context = createContext(terminal, author);
      const why =
        reason?.replace(/\s+/gu, ' ').trim() ||
        say({ zh: `由文件“${basename(file)}”导入`, en: `from the file “${basename(file)}”` });
      const reading = await readGuidelineFile(file);
      const imported = !reading.ok
        ? reading
        : await withWorkspace(path, (workspace) => {
            const { guideline, warnings } = reading.value;
            const saved = importGuideline(workspace, { guideline, reason: why }, context);
            return ok({
              ...saved,
              name: guidelineName(guideline),
              warnings: [...warnings, ...saved.warnings],
            });
          });
      session.exitCode = conclude(terminal, imported, ({ warnings, ...saved }) => {
        terminal.tellProblems(warnings);
        terminal.print(say(saidOf(saved)));
        return DONE;
      });
    });
}

interface SavedVersion {
  readonly name: string;
  readonly number: number;
  readonly isNew: boolean;
}

function saidOf({ name, number, isNew }: SavedVersion): Wording {
  return isNew
    ? {
        zh: `现用导则为 ${name}（第 ${number} 版），请重新评分。`,
        en: `The guideline is now ${name} (version ${number}); score again.`,
      }
    : {
        zh: `与现用导则 ${name}（第 ${number} 版）相同，没有改动。`,
        en: `It equals the current guideline ${name} (version ${number}); nothing was changed.`,
      };
}
