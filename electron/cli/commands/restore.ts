import type { Command } from 'commander';
import type { Phase } from '../../../shared/model/phase.ts';
import { restoreResponses } from '../../usecases/restore-responses.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { authorOption, reasonOption, requiredPhaseOption, responseOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import { conclude, createContext, type Session } from '../session.ts';

interface RestoreOptions {
  readonly phase: Phase;
  readonly response?: readonly string[];
  readonly reason: string;
  readonly author?: string;
}

/** `restore <workspace>`: counts responses again that were left out, with a reason. */
export function addRestoreCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  program
    .command('restore')
    .description(
      say({
        zh: '恢复计入一些问卷，须说明原因',
        en: 'count responses again that were left out, with a reason',
      }),
    )
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .addOption(requiredPhaseOption(terminal))
    .addOption(responseOption(terminal))
    .addOption(reasonOption(terminal))
    .addOption(authorOption(terminal))
    .action(async (path: string, { phase, response = [], reason, author }: RestoreOptions) => {
      const restoring = { phase, responses: response, reason };
      const done = await withWorkspace(path, (workspace) =>
        restoreResponses(workspace, restoring, createContext(terminal, author)),
      );
      session.exitCode = conclude(terminal, done, ({ responses }) => {
        terminal.print(
          say({
            zh: `恢复计入问卷 ${responses} 份。已保存的成绩要重新评分才会改变。`,
            en: `Counted ${responses} responses again. Score again to have it in the results.`,
          }),
        );
        return DONE;
      });
    });
}
