import type { Command } from 'commander';
import type { Phase } from '../../../../shared/model/phase.ts';
import { type AddedTranscript, addTranscriptFile } from '../../../usecases/interviews/add-transcript-file.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { authorOption, jsonOption, requiredPhaseOption } from '../../common-options.ts';
import { type DeedOptions, writtenWords } from '../../do-deed.ts';
import { DONE } from '../../exit-code.ts';
import { problemsJson } from '../../problem-json.ts';
import { conclude, createContext, type Session } from '../../session.ts';
import type { Terminal } from '../../terminal.ts';
import { addWorkspace } from './interview-options.ts';

interface AddOptions extends DeedOptions {
  readonly phase: Phase;
  readonly compound: string;
  readonly interview?: string;
  readonly date?: string;
  readonly interviewee?: string;
  readonly replace?: true;
}

/** `interviews add <workspace> <file>`: one interview, written down in a Word document or a text file. */
export function addAddCommand(interviews: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  const command = interviews.command('add').description(
    say({
      zh: '收入一份访谈全文：Word（.docx）或文本文件',
      en: 'take in what was said in one interview, from a Word file (.docx) or a text',
    }),
  );
  addWorkspace(command, terminal)
    .argument('<file>', say({ zh: '全文所在的文件', en: 'the file that holds it' }))
    .addOption(requiredPhaseOption(terminal))
    .requiredOption('--compound <code>', say({ zh: '小区编号', en: 'the code of the compound' }))
    .option(
      '--interview <number>',
      say({ zh: '访谈编号，省略时为文件名', en: 'its number; the file’s name if left out' }),
    )
    .option('--date <day>', say({ zh: '日期，如 2026-06-03', en: 'the date, as 2026-06-03' }))
    .option('--interviewee <text>', say({ zh: '访谈对象', en: 'who was interviewed' }))
    .option(
      '--replace',
      say({
        zh: '替换同一编号的全文，已有的编码随原话保留',
        en: 'replace the transcript of that number; what is coded stays with its words',
      }),
    )
    .addOption(jsonOption(terminal))
    .addOption(authorOption(terminal))
    .action(async (path: string, file: string, options: AddOptions) => {
      const { replace = false, json, author, ...about } = options;
      const context = createContext(terminal, author);
      const added = await withWorkspace(path, (workspace) =>
        addTranscriptFile(workspace, { ...about, file, replace }, context),
      );
      session.exitCode = conclude(terminal, added, (done) => {
        tell(terminal, done, json === true);
        return DONE;
      });
    });
}

function tell(terminal: Terminal, { warnings, ...added }: AddedTranscript, json: boolean): void {
  const { say, print, printJson, language } = terminal;
  terminal.tellProblems(warnings);
  if (json) {
    printJson({ ...added, warnings: problemsJson(warnings, language) });
    return;
  }
  const { interview, characters, batch } = added;
  const taken = {
    zh: `已收入访谈 ${interview}，${characters} 字`,
    en: `took in interview ${interview}, ${characters} characters`,
  };
  print(say(writtenWords(taken, batch)));
}
