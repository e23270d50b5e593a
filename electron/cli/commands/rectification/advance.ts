import { type Command, Option } from 'commander';
import type { Wording } from '../../../../shared/language/wording.ts';
import {
  RECTIFICATION_STATE_NAMES,
  RECTIFICATION_STATES,
  type RectificationState,
} from '../../../../shared/model/records/rectification-item.ts';
import { advanceItem } from '../../../usecases/rectification/advance-item.ts';
import { today } from '../../../usecases/today.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { authorOption, jsonOption } from '../../common-options.ts';
import { writtenWords } from '../../do-deed.ts';
import { DONE } from '../../exit-code.ts';
import { oneOf } from '../../option-values.ts';
import { conclude, createContext, type Session } from '../../session.ts';
import { itemArgument, workspaceArgument } from './item-options.ts';

interface AdvanceOptions {
  readonly state: RectificationState;
  readonly on?: string;
  readonly by?: string;
  readonly text?: string;
  readonly evidence?: string;
  readonly json?: true;
  readonly author?: string;
}

/** `rectification advance <workspace> <item>`: records one step of an item. */
export function addAdvanceCommand(rectification: Command, session: Session): void {
  const { terminal } = session;
  const { say, print, printJson } = terminal;
  rectification
    .command('advance')
    .description(
      say({
        zh: '记一步进展；退回须说明原因，销号须有复核佐证',
        en: 'record a step; going back takes a reason, closing a review with evidence',
      }),
    )
    .argument(...workspaceArgument(terminal))
    .argument(...itemArgument(terminal))
    .addOption(stateOption(session))
    .option('--on <day>', say({ zh: '日期，省略时为今天', en: 'the day; today if left out' }))
    .option('--by <name>', say({ zh: '经办人，省略时为操作人', en: 'who did it; the author if left out' }))
    .option('--text <text>', say({ zh: '做了什么，或退回的原因', en: 'what was done, or why it goes back' }))
    .option('--evidence <text>', say({ zh: '佐证', en: 'what shows it' }))
    .addOption(jsonOption(terminal))
    .addOption(authorOption(terminal))
    .action(async (path: string, id: string, options: AdvanceOptions) => {
      const context = createContext(terminal, options.author);
      const { state, on = today(context), by = context.author, text = '', evidence = '' } = options;
      const advanced = await withWorkspace(path, (workspace) =>
        advanceItem(workspace, { id, state, on, by, text, evidence }, context),
      );
      session.exitCode = conclude(terminal, advanced, (done) => {
        if (options.json) printJson(done);
        else print(say(writtenWords(standsNow(id, state), done.batch)));
        return DONE;
      });
    });
}

function standsNow(id: string, state: RectificationState): Wording {
  const { zh, en } = RECTIFICATION_STATE_NAMES[state];
  return { zh: `${id} 已记为“${zh}”`, en: `${id} now stands at “${en}”` };
}

function stateOption({ terminal }: Session): Option {
  const states = RECTIFICATION_STATES.join(', ');
  return new Option('--state <state>', terminal.say({ zh: `状态：${states}`, en: `the state: ${states}` }))
    .argParser(oneOf('--state', RECTIFICATION_STATES))
    .makeOptionMandatory();
}
