import type { Command } from 'commander';
import { removeItem } from '../../../usecases/rectification/remove-item.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { authorOption } from '../../common-options.ts';
import { DONE } from '../../exit-code.ts';
import { conclude, createContext, type Session } from '../../session.ts';
import { itemArgument, workspaceArgument } from './item-options.ts';

/** `rectification remove <workspace> <item>`: takes an item off the list. */
export function addRemoveCommand(rectification: Command, session: Session): void {
  const { terminal } = session;
  rectification
    .command('remove')
    .description(
      terminal.say({
        zh: '移除一个整改项，其记录保留',
        en: 'take an item off the list; its history is kept',
      }),
    )
    .argument(...workspaceArgument(terminal))
    .argument(...itemArgument(terminal))
    .addOption(authorOption(terminal))
    .action(async (path: string, id: string, { author }: { readonly author?: string }) => {
      const removed = await withWorkspace(path, (workspace) =>
        removeItem(workspace, { id }, createContext(terminal, author)),
      );
      session.exitCode = conclude(terminal, removed, () => {
        terminal.print(terminal.say({ zh: `已移除 ${id}。`, en: `Removed ${id}.` }));
        return DONE;
      });
    });
}
