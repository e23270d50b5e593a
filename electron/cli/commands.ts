import type { Command } from 'commander';
import { addExplainCommand } from './commands/explain.ts';
import { addGuidelineCommand } from './commands/guideline.ts';
import { addScoreCommand } from './commands/score.ts';
import type { Session } from './session.ts';

/** Every command there is, in the order of the work: a new one is a file in `commands/` and a line here. */
export function addCommands(program: Command, session: Session): void {
  addGuidelineCommand(program, session);
  addScoreCommand(program, session);
  addExplainCommand(program, session);
}
