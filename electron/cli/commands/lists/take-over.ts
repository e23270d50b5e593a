import type { Command } from 'commander';
import { takeOverCommon } from '../../../usecases/lists/change-list-items.ts';
import { chosenItems } from '../../chosen-items.ts';
import { doDeed, writtenWords } from '../../do-deed.ts';
import type { Session } from '../../session.ts';
import { addItems, type ItemsOptions } from './items-command.ts';

/** `lists take-over <workspace> <item...>`: individual items say what the common ones say by now. */
export function addTakeOverCommand(lists: Command, session: Session): void {
  const { terminal } = session;
  const command = lists.command('take-over').description(
    terminal.say({
      zh: '个性清单的条目采用共性清单现在的内容',
      en: 'have individual items say what the common lists say by now',
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
          return ids.ok ? takeOverCommon(workspace, { ids: ids.value }, context) : ids;
        },
        ({ batch }) => writtenWords({ zh: '已采用共性清单的内容', en: 'taken over' }, batch),
      ),
  );
}
