import type { Command } from 'commander';
import { removeItem } from '../../../usecases/rectification/remove-item.ts';
import { authorOption, jsonOption } from '../../common-options.ts';
import { type DeedOptions, doDeed, writtenWords } from '../../do-deed.ts';
import type { Session } from '../../session.ts';
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
    .addOption(jsonOption(terminal))
    .addOption(authorOption(terminal))
    .action((path: string, id: string, options: DeedOptions) =>
      doDeed(
        session,
        path,
        options,
        (workspace, context) => removeItem(workspace, { id }, context),
        ({ batch }) => writtenWords({ zh: `已移除 ${id}`, en: `Removed ${id}` }, batch),
      ),
    );
}
