import type { Command } from 'commander';
import { checkWorkspace } from '../../usecases/check-workspace.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { jsonOption } from '../common-options.ts';
import { DONE, REFUSED } from '../exit-code.ts';
import { problemsJson } from '../problem-json.ts';
import { conclude, createContext, type Session } from '../session.ts';

/** `check <workspace>`: whether file, journal, evidence and stored runs are as the program wrote them. */
export function addCheckCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  program
    .command('check')
    .description(
      say({
        zh: '检查工作区文件、日志和已存成绩是否完好',
        en: 'check the file, its journal and its stored runs',
      }),
    )
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .addOption(jsonOption(terminal))
    .action(async (path: string, { json }: { readonly json?: true }) => {
      const context = createContext(terminal);
      const checked = await withWorkspace(path, (workspace) => checkWorkspace(workspace, context));
      session.exitCode = conclude(terminal, checked, ({ problems, journal }) => {
        const sound = problems.length === 0;
        const { entries, head } = journal;
        if (json) {
          terminal.printJson({ ok: sound, problems: problemsJson(problems, terminal.language), journal });
        } else if (sound) {
          terminal.print(
            say({
              zh: `完好：日志共 ${entries} 条，末条摘要 ${head}。`,
              en: `Sound: the journal has ${entries} entries, the last one’s hash is ${head}.`,
            }),
          );
        } else {
          terminal.tellProblems(problems);
        }
        return sound ? DONE : REFUSED;
      });
    });
}
