import { CommanderError } from 'commander';
import { addCommands } from './commands.ts';
import { DONE, type ExitCode, REFUSED } from './exit-code.ts';
import { createProgram, finishCommand } from './program.ts';
import { tellProgramFault } from './program-fault.ts';
import type { Session } from './session.ts';
import type { Terminal } from './terminal.ts';
import { UsageFault } from './usage-fault.ts';

/**
 * Runs one command as it was typed and says how it ended. Never throws: what nobody expected is said
 * in one sentence as a fault of the program.
 *
 * @param words what follows the program's name, such as `['score', '2026.daoze', '--phase', 'mid']`
 */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const session: Session = { terminal, exitCode: DONE };
  try {
    const program = createProgram(session);
    await addCommands(program, session, words[0]);
    finishCommand(program, session);
    await program.parseAsync(words, { from: 'user' });
    return session.exitCode;
  } catch (error) {
    return endOf(error, terminal);
  }
}

function endOf(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : REFUSED;
  if (!(error instanceof UsageFault)) return tellProgramFault(error, terminal);
  terminal.tellProblems([error.problem]);
  return REFUSED;
}
