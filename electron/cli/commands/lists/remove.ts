import type { Command } from 'commander';
import { ok } from '../../../../shared/problems/result.ts';
import { removeListItems } from '../../../usecases/lists/change-list-items.ts';
import { chosenItems } from '../../chosen-items.ts';
import { doDeed, writtenWords } from '../../do-deed.ts';
import type { Session } from '../../session.ts';
import { addItems, type ItemsOptions } from './items-command.ts';

/** `lists remove <workspace> <item...>`: takes items off their lists. */
export function addRemoveCommand(lists: Command, session: Session): void {
  const { terminal } = session;
  const command = lists.command('remove').description(
    terminal.say({
      zh: '移除条目，其记录保留，可以撤销',
      en: 'take items off their lists; their history is kept, and it can be undone',
    }),
  );
  addItems(command, terminal, '<item...>').action(
    (path: string, words: readonly string[], options: ItemsOptions) =>
      doDeed(
        session,
        path,
        options,
        (workspace, context) => {
          const ids = chosenItems(workspace, words, options);
          if (!ids.ok) return ids;
          const removed = removeListItems(workspace, { ids: ids.value }, context);
          return removed.ok ? ok({ ...removed.value, removed: ids.value.length }) : removed;
        },
        ({ batch, removed }) => writtenWords({ zh: `已移除 ${removed} 项`, en: `${removed} removed` }, batch),
      ),
  );
}
