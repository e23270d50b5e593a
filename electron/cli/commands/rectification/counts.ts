import type { Command } from 'commander';
import { exportCounts } from '../../../usecases/rectification/export-counts.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { DONE } from '../../exit-code.ts';
import { conclude, createContext, type Session } from '../../session.ts';
import { workspaceArgument } from './item-options.ts';

/** `rectification counts <workspace> <file>`: listed and closed items as a table of 台账. */
export function addCountsCommand(rectification: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  rectification
    .command('counts')
    .description(
      say({
        zh: '把各小区的整改项数和销号数写成台账，需要时可作 --kind metrics 导入',
        en: 'write listed and closed items of each compound as a table that can be imported with --kind metrics',
      }),
    )
    .argument(...workspaceArgument(terminal))
    .argument('<file>', say({ zh: '写入的工作簿（.xlsx）', en: 'the workbook to write (.xlsx)' }))
    .action(async (path: string, file: string) => {
      const written = await withWorkspace(path, (workspace) =>
        exportCounts(workspace, { path: file }, createContext(terminal)),
      );
      session.exitCode = conclude(terminal, written, (done) => {
        terminal.print(done);
        return DONE;
      });
    });
}
