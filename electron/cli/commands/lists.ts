import type { Command } from 'commander';
import type { ListAbout } from '../../../shared/contract/lists.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { findListAbout } from '../../usecases/lists/find-list-about.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { DONE, type ExitCode, SOME_REJECTED } from '../exit-code.ts';
import { type ListsDeed, listsDeed, type OpenWorkspace } from '../lists-deeds.ts';
import { type ListsOptions, listsOptions } from '../lists-options.ts';
import { conclude, createContext, type Session } from '../session.ts';

/** `lists <workspace>`: the three lists of everybody, of a type or of a committee; one deed at a time. */
export function addListsCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const command = program
    .command('lists')
    .description(
      terminal.say({
        zh: '问题需求、社会资源、公共服务三张清单：查看、从数据确认需求、导入、导出',
        en: 'the three lists (needs, resources, services): look, confirm needs from evidence, import, export',
      }),
    )
    .argument('<workspace>', terminal.say({ zh: '工作区文件', en: 'the workspace file' }));
  for (const option of listsOptions(terminal)) command.addOption(option);
  command.action(async (path: string, options: ListsOptions) => {
    const context = createContext(terminal, options.author);
    const done = await withWorkspace(path, async (workspace) => {
      const about = aboutOf(workspace, options);
      return about.ok ? listsDeed(workspace, about.value, options, context) : about;
    });
    session.exitCode = conclude(terminal, done, (deed) => {
      terminal.tellProblems(deed.problems);
      if (options.json) terminal.printJson(deed.json(terminal.language));
      else deed.print(terminal);
      return exitCodeOf(deed);
    });
  });
}

function exitCodeOf({ rejected }: ListsDeed): ExitCode {
  return rejected > 0 ? SOME_REJECTED : DONE;
}

function aboutOf(
  workspace: OpenWorkspace,
  { committee, type, phase }: ListsOptions,
): Result<ListAbout | null> {
  const name = committee ?? type;
  if (name === undefined) return ok(null);
  const found = findListAbout(workspace, phase, name);
  const wanted = committee === undefined ? 'type' : 'committee';
  return found.ok && found.value.level !== wanted ? refused(elsewhere(wanted, name)) : found;
}

function elsewhere(level: ListAbout['level'], key: string): Problem {
  return problem(level === 'type' ? 'lists-no-such-type' : 'lists-no-such-committee', { key });
}
