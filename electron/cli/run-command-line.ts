import { CommanderError } from 'commander';
import type { Language } from '../../shared/language/wording.ts';
import { problem } from '../../shared/problems/problem.ts';
import { addCommands } from './commands.ts';
import { DONE, type ExitCode, REFUSED } from './exit-code.ts';
import { createProgram, finishCommand } from './program.ts';
import type { Session } from './session.ts';
import { createTerminal, type Terminal } from './terminal.ts';
import { UsageFault } from './usage-fault.ts';

/**
 * Runs one command as it was typed and says how it ended. Never throws: what nobody expected is said
 * in one sentence as a fault of the program.
 *
 * @param words what follows the program's name, such as `['score', '2026.daoze', '--phase', 'mid']`
 */
export async function runCommandLine(words: readonly string[]): Promise<ExitCode> {
  const session: Session = { terminal: createTerminal(languageIn(words)), exitCode: DONE };
  try {
    const program = createProgram(session);
    addCommands(program, session);
    finishCommand(program, session);
    await program.parseAsync(words, { from: 'user' });
    return session.exitCode;
  } catch (error) {
    return explainFault(error, session.terminal);
  }
}

/** Says in one sentence what went wrong with the command itself or with the program. */
function explainFault(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : REFUSED;
  if (error instanceof UsageFault) {
    terminal.tellProblems([error.problem]);
    return REFUSED;
  }
  const message = error instanceof Error ? error.message : String(error);
  terminal.tellProblems([problem('command-program-fault', { message: message.replaceAll('\n', ' ') })]);
  if (process.env.DAOZE_DEBUG === '1' && error instanceof Error)
    terminal.tell({ zh: stackOf(error), en: stackOf(error) });
  return REFUSED;
}

function stackOf(error: Error): string {
  return error.stack ?? error.message;
}

function languageIn(words: readonly string[]): Language {
  const at = words.indexOf('--lang');
  const given = at === -1 ? words.find((word) => word.startsWith('--lang='))?.slice(7) : words[at + 1];
  return given === 'en' ? 'en' : 'zh';
}
