import type { Command } from 'commander';
import type { Phase } from '../../../../shared/model/phase.ts';
import { enterAllCodedTopics } from '../../../usecases/interviews/enter-coded-topics.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { authorOption, jsonOption, requiredPhaseOption } from '../../common-options.ts';
import type { DeedOptions } from '../../do-deed.ts';
import { DONE } from '../../exit-code.ts';
import { problemsJson } from '../../problem-json.ts';
import { conclude, createContext, type Session } from '../../session.ts';
import { addWorkspace } from './interview-options.ts';

/** `interviews enter <workspace>`: what is coded becomes evidence, as far as the evidence says nothing of it. */
export function addEnterCommand(interviews: Command, session: Session): void {
  const { terminal } = session;
  const { say, print, printJson } = terminal;
  const command = interviews.command('enter').description(
    say({
      zh: '把编码得出、数据里还没有的议题全部录入；与数据不一致的不动',
      en: 'enter every coded topic that the evidence does not speak of; what differs stays',
    }),
  );
  addWorkspace(command, terminal)
    .addOption(requiredPhaseOption(terminal))
    .addOption(jsonOption(terminal))
    .addOption(authorOption(terminal))
    .action(async (path: string, options: DeedOptions & { readonly phase: Phase }) => {
      const { phase, author, json } = options;
      const entered = await withWorkspace(path, (workspace) =>
        enterAllCodedTopics(workspace, { phase }, createContext(terminal, author)),
      );
      session.exitCode = conclude(terminal, entered, ({ sequence, topics, warnings }) => {
        terminal.tellProblems(warnings);
        if (json) printJson({ sequence, topics, warnings: problemsJson(warnings, terminal.language) });
        else
          print(
            say({
              zh: `已录入议题 ${topics} 个，记为第 ${sequence} 次导入，可用 undo ${sequence} 撤销。`,
              en: `${topics} topics entered as import ${sequence}; undo ${sequence} takes them back.`,
            }),
          );
        return DONE;
      });
    });
}
