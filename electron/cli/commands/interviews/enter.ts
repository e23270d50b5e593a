import type { Command } from 'commander';
import type { TopicsEntered } from '../../../../shared/contract/interviews.ts';
import type { Result } from '../../../../shared/problems/result.ts';
import type { UseCaseContext } from '../../../usecases/context.ts';
import { enterAllCodedTopics, enterCodedTopics } from '../../../usecases/interviews/enter-coded-topics.ts';
import { findTranscript } from '../../../usecases/interviews/find-transcript.ts';
import { openTranscript } from '../../../usecases/interviews/open-transcript.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { authorOption, jsonOption, requiredPhaseOption } from '../../common-options.ts';
import type { DeedOptions } from '../../do-deed.ts';
import { DONE } from '../../exit-code.ts';
import type { OpenWorkspace } from '../../open-workspace.ts';
import { problemsJson } from '../../problem-json.ts';
import { conclude, createContext, type Session } from '../../session.ts';
import type { Terminal } from '../../terminal.ts';
import { addWorkspace, type OneInterview } from './interview-options.ts';

interface EnterOptions extends OneInterview, DeedOptions {}

/** `interviews enter <workspace> [interview]`: what is coded becomes evidence; of one interview also what the evidence says otherwise. */
export function addEnterCommand(interviews: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  const command = interviews.command('enter').description(
    say({
      zh: '把编码得出的议题录入数据：全部访谈只录数据里还没有的；指定一份访谈时，与数据不一致的也按编码改',
      en: 'enter coded topics as evidence: of all interviews those it does not speak of; of one, also where it differs',
    }),
  );
  addWorkspace(command, terminal)
    .argument(
      '[interview]',
      say({
        zh: '访谈编号，或全文的 id；省略时为全部',
        en: 'the number of an interview, or its id; all if left out',
      }),
    )
    .option(
      '--compound <code>',
      say({ zh: '小区编号，编号不唯一时用', en: 'its compound, if several have one' }),
    )
    .addOption(requiredPhaseOption(terminal))
    .addOption(jsonOption(terminal))
    .addOption(authorOption(terminal))
    .action(async (path: string, interview: string | undefined, options: EnterOptions) => {
      const context = createContext(terminal, options.author);
      const entered = await withWorkspace(path, (workspace) =>
        interview === undefined
          ? enterAllCodedTopics(workspace, options, context)
          : enterOne(workspace, interview, options, context),
      );
      session.exitCode = conclude(terminal, entered, (done) => {
        tell(terminal, done, options.json === true);
        return DONE;
      });
    });
}

async function enterOne(
  workspace: OpenWorkspace,
  interview: string,
  { phase, compound }: EnterOptions,
  context: UseCaseContext,
): Promise<Result<TopicsEntered>> {
  const found = findTranscript(workspace, { phase, interview, compound });
  if (!found.ok) return found;
  const opened = openTranscript(workspace, { id: found.value });
  if (!opened.ok) return opened;
  const lines = opened.value?.topics ?? [];
  const open = lines.filter(({ standing }) => standing === 'not_entered' || standing === 'differs');
  const topics = open.map(({ topic }) => topic);
  return enterCodedTopics(workspace, { transcript: found.value, topics, withdrawn: [] }, context);
}

function tell(terminal: Terminal, { sequence, topics, warnings }: TopicsEntered, json: boolean): void {
  const { say, print, printJson, language } = terminal;
  terminal.tellProblems(warnings);
  if (json) printJson({ sequence, topics, warnings: problemsJson(warnings, language) });
  else if (sequence === null)
    print(say({ zh: '与数据相同，没有变化。', en: 'The evidence says so already.' }));
  else
    print(
      say({
        zh: `已录入议题 ${topics} 个，记为第 ${sequence} 次导入，可用 undo ${sequence} 撤销。`,
        en: `${topics} topics entered as import ${sequence}; undo ${sequence} takes them back.`,
      }),
    );
}
