import { type Command, Option } from 'commander';
import type { Phase } from '../../../shared/model/phase.ts';
import { QUALITY_RULES, type QualityRule } from '../../../shared/model/quality.ts';
import { leaveResponsesOut } from '../../usecases/leave-responses-out.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { authorOption, reasonOption, requiredPhaseOption, responseOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import { oneOf } from '../option-values.ts';
import { conclude, createContext, type Session } from '../session.ts';

interface LeaveOutOptions {
  readonly phase: Phase;
  readonly rule?: QualityRule;
  readonly response?: readonly string[];
  readonly reason: string;
  readonly author?: string;
}

/** `leave-out <workspace>`: leaves responses out of scores and counts, with a reason. */
export function addLeaveOutCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  const rules = QUALITY_RULES.join(', ');
  program
    .command('leave-out')
    .description(say({ zh: '不计入一些问卷，须说明原因', en: 'leave responses out, with a reason' }))
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .addOption(requiredPhaseOption(terminal))
    .addOption(
      new Option(
        '--rule <rule>',
        say({ zh: `这条规则标出的全部问卷：${rules}`, en: `all that this rule flags: ${rules}` }),
      )
        .argParser(oneOf('--rule', QUALITY_RULES))
        .conflicts('response'),
    )
    .addOption(responseOption(terminal))
    .addOption(reasonOption(terminal))
    .addOption(authorOption(terminal))
    .action(async (path: string, { phase, rule, response = [], reason, author }: LeaveOutOptions) => {
      const chosen = rule === undefined ? { responses: response } : { rule };
      const done = await withWorkspace(path, (workspace) =>
        leaveResponsesOut(workspace, { phase, chosen, reason }, createContext(terminal, author)),
      );
      session.exitCode = conclude(terminal, done, ({ responses }) => {
        terminal.print(
          say({
            zh: `不计入问卷 ${responses} 份。已保存的成绩要重新评分才会改变。`,
            en: `Left ${responses} responses out. Score again to have it in the results.`,
          }),
        );
        return DONE;
      });
    });
}
