import type { Command } from 'commander';
import type { Session } from '../session.ts';
import { addAddCommand } from './lists/add.ts';
import { addChangeCommand } from './lists/change.ts';
import { addLinkCommands } from './lists/link.ts';
import { addProposalsCommand } from './lists/proposals.ts';
import { addRemoveCommand } from './lists/remove.ts';
import { addShowCommand } from './lists/show.ts';
import { addTakeOverCommand } from './lists/take-over.ts';

/** `lists show|add|change|remove|proposals|link|unlink|take-over`; a workspace alone is shown. */
export function addListsCommand(program: Command, session: Session): void {
  const { say } = session.terminal;
  const lists = program
    .command('lists')
    .description(
      say({
        zh: '问题需求、社会资源、公共服务三张清单：查看、确认、修改、对应、导入、导出',
        en: 'the three lists (needs, resources, services): look, confirm, change, link, import, export',
      }),
    )
    .addHelpText(
      'after',
      `\n${say({
        zh: 'show 可以省略不写；它的选项见 daoze lists show --help。',
        en: 'show can be left out; its options: daoze lists show --help.',
      })}`,
    );
  addShowCommand(lists, session);
  addAddCommand(lists, session);
  addChangeCommand(lists, session);
  addRemoveCommand(lists, session);
  addProposalsCommand(lists, session);
  addLinkCommands(lists, session);
  addTakeOverCommand(lists, session);
}
