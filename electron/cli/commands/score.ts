import type { Command } from 'commander';
import { jsonOption, runPhaseOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import type { Session } from '../session.ts';

export function addScoreCommand(program: Command, session: Session): void {
  program
    .command('score')
    .description('x')
    .argument('<workspace>')
    .addOption(runPhaseOption(session.terminal))
    .addOption(jsonOption(session.terminal))
    .action(async (path: string, options: unknown) => {
      session.terminal.print(`${path} ${JSON.stringify(options)}`);
      session.exitCode = DONE;
    });
}
