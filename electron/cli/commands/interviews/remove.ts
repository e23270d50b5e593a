import type { Command } from 'commander';
import { findTranscript } from '../../../usecases/interviews/find-transcript.ts';
import { removeExcerpt } from '../../../usecases/interviews/remove-excerpt.ts';
import { removeTranscript } from '../../../usecases/interviews/remove-transcript.ts';
import { authorOption, jsonOption, requiredPhaseOption } from '../../common-options.ts';
import { type DeedOptions, doDeed, writtenWords } from '../../do-deed.ts';
import type { Session } from '../../session.ts';
import { addInterview, addWorkspace, type OneInterview } from './interview-options.ts';

/** `interviews remove <workspace> <interview>`: takes a transcript back with its coding. */
export function addRemoveCommand(interviews: Command, session: Session): void {
  const { terminal } = session;
  const command = interviews.command('remove').description(
    terminal.say({
      zh: '移除一份全文及其编码，已录入的议题不变，可以撤销',
      en: 'take a transcript back with its coding; topics that were entered stay; it can be undone',
    }),
  );
  addInterview(addWorkspace(command, terminal), terminal)
    .addOption(requiredPhaseOption(terminal))
    .addOption(jsonOption(terminal))
    .addOption(authorOption(terminal))
    .action((path: string, interview: string, { phase, compound, ...options }: OneInterview & DeedOptions) =>
      doDeed(
        session,
        path,
        options,
        (workspace, context) => {
          const found = findTranscript(workspace, { phase, interview, compound });
          return found.ok ? removeTranscript(workspace, { id: found.value }, context) : found;
        },
        ({ batch }) =>
          writtenWords({ zh: `已移除访谈 ${interview}`, en: `removed interview ${interview}` }, batch),
      ),
    );
}

/** `interviews uncode <workspace> <excerpt>`: takes the coding of a passage back. */
export function addUncodeCommand(interviews: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  const command = interviews
    .command('uncode')
    .description(say({ zh: '移除一处编码', en: 'take the coding of a passage back' }));
  addWorkspace(command, terminal)
    .argument('<excerpt>', say({ zh: '编码的 id，见 excerpts', en: 'the id of the passage, see excerpts' }))
    .addOption(jsonOption(terminal))
    .addOption(authorOption(terminal))
    .action((path: string, id: string, options: DeedOptions) =>
      doDeed(
        session,
        path,
        options,
        (workspace, context) => removeExcerpt(workspace, { id }, context),
        ({ batch }) => writtenWords({ zh: '已移除一处编码', en: 'removed the coding' }, batch),
      ),
    );
}
