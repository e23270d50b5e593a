import type { Command } from 'commander';
import { addScoreCommand } from './commands/score.ts';
import type { Session } from './session.ts';

/** Every command there is, in the order of the work: a new one is a file in `commands/` and a line here. */
export function addCommands(program: Command, session: Session): void {
  addScoreCommand(program, session);
}
