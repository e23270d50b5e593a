import type { Command } from 'commander';
import { askPlaybook } from '../../usecases/playbook/ask-playbook.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { authorOption, jsonOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import { playbookJson, printPlaybook } from '../print-playbook.ts';
import { conclude, createContext, type Session } from '../session.ts';

interface PlaybookOptions {
  readonly find?: string;
  readonly aspect?: string;
  readonly type?: string;
  readonly indicator?: string;
  readonly adopt?: true;
  readonly author?: string;
  readonly json?: true;
}

/** `playbook <workspace>`: finds entries of the playbook; `--adopt` first takes what comes with the program. */
export function addPlaybookCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  program
    .command('playbook')
    .description(
      say({
        zh: '查找攻略；只找到一条时显示全文',
        en: 'find entries of the playbook; a single one is shown in full',
      }),
    )
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .option(
      '--find <words>',
      say({ zh: '文字、拼音或拼音首字母', en: 'words; a title also by its pinyin or their initials' }),
    )
    .option('--aspect <aspect>', say({ zh: '六个方面之一，写名称或代号', en: 'one of the six aspects' }))
    .option(
      '--type <type>',
      say({
        zh: '小区类型，写名称或代号；“通用”为通用攻略',
        en: 'a type of compound; “general” for general entries',
      }),
    )
    .option(
      '--indicator <indicator>',
      say({ zh: '末级指标，写编号或名称', en: 'a leaf of the guideline, by number or name' }),
    )
    .option(
      '--adopt',
      say({
        zh: '先取用程序自带而工作区没有的攻略',
        en: 'first take the entries that come with the program and are missing',
      }),
    )
    .addOption(authorOption(terminal))
    .addOption(jsonOption(terminal))
    .action(async (path: string, options: PlaybookOptions) => {
      const context = createContext(terminal, options.author);
      const asked = { ...options, adopt: options.adopt ?? false };
      const found = await withWorkspace(path, (workspace) => askPlaybook(workspace, asked, context));
      session.exitCode = conclude(terminal, found, (answer) => {
        if (options.json) terminal.printJson(playbookJson(answer));
        else printPlaybook(terminal, answer);
        return DONE;
      });
    });
}
