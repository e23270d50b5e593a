import type { Command } from 'commander';
import { undoImport } from '../../usecases/undo-import.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { authorOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import { conclude, createContext, type Session } from '../session.ts';

/** `undo <workspace> <import>`: takes one import back as a whole. */
export function addUndoCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  program
    .command('undo')
    .description(say({ zh: '整体撤销一次导入', en: 'take one import back as a whole' }))
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .argument('<import>', say({ zh: '导入的序号，见 imports', en: 'the number of the import, see imports' }))
    .addOption(authorOption(terminal))
    .action(async (path: string, given: string, { author }: { readonly author?: string }) => {
      const context = createContext(terminal, author);
      const undone = await withWorkspace(path, (workspace) => undoImport(workspace, given, context));
      session.exitCode = conclude(terminal, undone, ({ fileName }) => {
        terminal.print(
          say({ zh: `已撤销导入 ${given}（${fileName}）。`, en: `Took import ${given} (${fileName}) back.` }),
        );
        return DONE;
      });
    });
}
