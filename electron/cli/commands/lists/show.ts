import type { Command } from 'commander';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { undoWords } from '../../do-deed.ts';
import { DONE, type ExitCode, SOME_REJECTED } from '../../exit-code.ts';
import { type ListsDeed, listsDeed } from '../../lists-deeds.ts';
import { type ListsOptions, listsOptions } from '../../lists-options.ts';
import { listsAbout } from '../../lists-place.ts';
import { conclude, createContext, type Session } from '../../session.ts';

/** `lists show <workspace>`, also `lists <workspace>`: the lists of everybody, a type or a committee; one deed at a time. */
export function addShowCommand(lists: Command, session: Session): void {
  const { terminal } = session;
  const command = lists
    .command('show', { isDefault: true })
    .description(
      terminal.say({
        zh: '问题需求、社会资源、公共服务三张清单：查看、从数据确认需求、生成、导入、导出',
        en: 'the three lists (needs, resources, services): look, confirm needs from evidence, start, import, export',
      }),
    )
    .argument('<workspace>', terminal.say({ zh: '工作区文件', en: 'the workspace file' }));
  for (const option of listsOptions(terminal)) command.addOption(option);
  command.action(async (path: string, options: ListsOptions) => {
    const context = createContext(terminal, options.author);
    const done = await withWorkspace(path, async (workspace) => {
      const about = listsAbout(workspace, options);
      return about.ok ? listsDeed(workspace, about.value, options, context) : about;
    });
    session.exitCode = conclude(terminal, done, (deed) => {
      terminal.tellProblems(deed.problems);
      if (options.json) terminal.printJson(deed.json(terminal.language));
      else {
        deed.print(terminal);
        if (deed.batch !== null) terminal.print(terminal.say(undoWords(deed.batch)));
      }
      return exitCodeOf(deed);
    });
  });
}

function exitCodeOf({ rejected }: ListsDeed): ExitCode {
  return rejected > 0 ? SOME_REJECTED : DONE;
}
