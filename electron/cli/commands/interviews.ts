import type { Command } from 'commander';
import type { Session } from '../session.ts';
import { addAddCommand } from './interviews/add.ts';
import { addCodeCommand } from './interviews/code.ts';
import { addEnterCommand } from './interviews/enter.ts';
import { addExcerptsCommand } from './interviews/excerpts.ts';
import { addImportCommand } from './interviews/import.ts';
import { addListCommand } from './interviews/list.ts';
import { addRemoveCommand, addUncodeCommand } from './interviews/remove.ts';
import { addShowCommand } from './interviews/show.ts';
import { addTopicsCommand } from './interviews/topics.ts';

/** `interviews list|show|excerpts|topics|add|import|code|uncode|remove|enter`; a workspace alone is listed. */
export function addInterviewsCommand(program: Command, session: Session): void {
  const { say } = session.terminal;
  const interviews = program
    .command('interviews')
    .description(
      say({
        zh: '访谈全文：收入 Word 或文本、编码原话、议题表、录入数据',
        en: 'transcripts: take in Word files or texts, code passages, count topics, enter them',
      }),
    )
    .addHelpText(
      'after',
      `\n${say({
        zh: 'list 可以省略不写；它的选项见 daoze interviews list --help。',
        en: 'list can be left out; its options: daoze interviews list --help.',
      })}`,
    );
  addListCommand(interviews, session);
  addShowCommand(interviews, session);
  addExcerptsCommand(interviews, session);
  addTopicsCommand(interviews, session);
  addAddCommand(interviews, session);
  addImportCommand(interviews, session);
  addCodeCommand(interviews, session);
  addUncodeCommand(interviews, session);
  addRemoveCommand(interviews, session);
  addEnterCommand(interviews, session);
}
