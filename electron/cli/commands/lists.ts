import { type Command, Option } from 'commander';
import type { ListAbout } from '../../../shared/contract/lists.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { PHASES } from '../../../shared/model/phase.ts';
import { LISTS, type List } from '../../../shared/model/records/list-item.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { findListAbout } from '../../usecases/lists/find-list-about.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { authorOption, jsonOption } from '../common-options.ts';
import { DONE, type ExitCode, SOME_REJECTED } from '../exit-code.ts';
import { type ListsDeed, listsDeed, type OpenWorkspace } from '../lists-deeds.ts';
import { oneOf } from '../option-values.ts';
import { conclude, createContext, type Session } from '../session.ts';

/** What may be asked of `lists`. */
export interface ListsOptions {
  readonly phase: Phase;
  readonly committee?: string;
  readonly type?: string;
  readonly list?: List;
  readonly candidates?: true;
  readonly confirm?: string;
  readonly start?: true;
  readonly import?: string;
  readonly dryRun?: true;
  readonly export?: string;
  readonly json?: true;
  readonly author?: string;
}

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
  for (const option of listsOptions(session)) command.addOption(option);
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

const DEEDS = ['candidates', 'confirm', 'start', 'import', 'export'] as const;

function listsOptions({ terminal }: Session): Option[] {
  const { say } = terminal;
  const lists = LISTS.join(', ');
  /** One deed at a time. */
  const deed = (name: (typeof DEEDS)[number], flags: string, words: string) =>
    new Option(flags, words).conflicts(DEEDS.filter((other) => other !== name));
  return [
    new Option(
      '--phase <phase>',
      say({ zh: '阶段：mid 中期（省略时），end 年终', en: 'phase: mid (if left out) or end' }),
    )
      .argParser(oneOf('--phase', PHASES))
      .default('mid'),
    new Option(
      '--committee <name>',
      say({
        zh: '居委会：街镇/居委会，或不重名的居委会',
        en: 'a committee: subdistrict/committee, or its name if unique',
      }),
    ).conflicts('type'),
    new Option(
      '--type <code>',
      say({ zh: '小区类型的代码或名称', en: 'a type of compounds, by code or name' }),
    ),
    new Option(
      '--list <list>',
      say({ zh: `只看一张清单：${lists}`, en: `one of the lists only: ${lists}` }),
    ).argParser(oneOf('--list', LISTS)),
    deed(
      'candidates',
      '--candidates',
      say({ zh: '列出数据反映的需求，等待确认', en: 'list what evidence says is needed, to be confirmed' }),
    ),
    deed(
      'confirm',
      '--confirm <numbers>',
      say({
        zh: '确认候选需求：all，或 --candidates 的序号，如 1-5,8',
        en: 'confirm candidates: all, or their numbers as --candidates lists them, as in 1-5,8',
      }),
    ),
    deed(
      'start',
      '--start',
      say({ zh: '从共性清单生成居委会的个性清单', en: 'start a committee’s lists from the common ones' }),
    ),
    deed('import', '--import <file>', say({ zh: '导入清单工作簿', en: 'import a workbook of lists' })),
    new Option(
      '--dry-run',
      say({ zh: '只预览导入，不写入', en: 'with --import: preview only, write nothing' }),
    ),
    deed('export', '--export <folder>', say({ zh: '把清单写成工作簿', en: 'write the lists as workbooks' })),
    jsonOption(terminal),
    authorOption(terminal),
  ];
}
