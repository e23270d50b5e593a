import { Command } from 'commander';
import { languageOption } from './common-options.ts';
import { helpConfiguration } from './help-words.ts';
import type { Session } from './session.ts';
import { UsageFault } from './usage-fault.ts';
import { usageProblem } from './usage-problem.ts';

/** The program without its commands: help and usage faults speak the person's language. */
export function createProgram({ terminal }: Session): Command {
  const program = new Command('daoze');
  program
    .description(
      terminal.say({
        zh: '导则 Daoze：居民区分类治理绩效评估工作站',
        en: 'Daoze: assessment workstation for the classified governance of residential compounds',
      }),
    )
    .configureHelp(helpConfiguration(terminal.language))
    .configureOutput({ outputError: () => {} })
    .helpOption('-h, --help', terminal.say({ zh: '显示帮助', en: 'show this help' }))
    .helpCommand(
      'help [command]',
      terminal.say({ zh: '显示某个命令的帮助', en: 'show the help of a command' }),
    );
  return program;
}

/** Gives every command `--lang`, and turns what commander finds wrong into a problem of ours. */
export function finishCommand(command: Command, session: Session): void {
  command.addOption(languageOption(session.terminal));
  command.exitOverride((error) => {
    const found = usageProblem(error, pathOf(command));
    throw found === null ? error : new UsageFault(found);
  });
  for (const child of command.commands) finishCommand(child, session);
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}
