import type { Command } from 'commander';
import type { Attitude } from '../../../../shared/model/evidence.ts';
import { codeQuote } from '../../../usecases/interviews/code-quote.ts';
import { findTranscript } from '../../../usecases/interviews/find-transcript.ts';
import { authorOption, jsonOption, requiredPhaseOption } from '../../common-options.ts';
import { type DeedOptions, doDeed, writtenWords } from '../../do-deed.ts';
import { wholeNumber } from '../../option-values.ts';
import type { Session } from '../../session.ts';
import { addInterview, addWorkspace, attitudeOption, type OneInterview } from './interview-options.ts';

interface CodeOptions extends OneInterview, DeedOptions {
  readonly quote: string;
  readonly place?: number;
  readonly topic: string;
  readonly attitude: Attitude;
  readonly indicator?: string;
  readonly quotable: boolean;
}

/** `interviews code <workspace> <interview> --quote <words>`: codes a passage with topic, attitude and indicator. */
export function addCodeCommand(interviews: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  const command = interviews.command('code').description(
    say({
      zh: '为一句原话编码：议题、态度、相关指标、可否引用',
      en: 'code a passage: topic, attitude, indicator, whether it may be quoted',
    }),
  );
  addInterview(addWorkspace(command, terminal), terminal)
    .addOption(requiredPhaseOption(terminal))
    .requiredOption(
      '--quote <words>',
      say({ zh: '原话，与全文一字不差', en: 'the words, exactly as they stand' }),
    )
    .option(
      '--place <n>',
      say({ zh: '原话不止一处时，第几处', en: 'which place, where it says so several times' }),
      wholeNumber('--place', 1, 100_000),
    )
    .requiredOption('--topic <topic>', say({ zh: '议题', en: 'the topic' }))
    .addOption(attitudeOption(terminal))
    .option(
      '--indicator <indicator>',
      say({
        zh: '相关的末级指标，编号或名称；省略时按导则的议题，none 为不关联',
        en: 'the indicator it concerns, by number or name; by the topic if left out, none for none',
      }),
    )
    .option('--no-quotable', say({ zh: '书面材料不得引用', en: 'documents may not quote it' }))
    .addOption(jsonOption(terminal))
    .addOption(authorOption(terminal))
    .action((path: string, interview: string, { phase, compound, ...options }: CodeOptions) =>
      doDeed(
        session,
        path,
        options,
        (workspace, context) => {
          const found = findTranscript(workspace, { phase, interview, compound });
          if (!found.ok) return found;
          const { quote, place, topic, attitude, indicator, quotable } = options;
          const coding = { quote, place, topic, attitude, indicator, quotable };
          return codeQuote(workspace, { ...coding, transcript: found.value }, context);
        },
        ({ batch, id }) => writtenWords({ zh: `已编码 ${id}`, en: `coded as ${id}` }, batch),
      ),
    );
}
