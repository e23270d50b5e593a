import { problem } from '../../shared/problems/problem.ts';
import { type ExitCode, REFUSED } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/**
 * Says in one sentence that the program itself is at fault, for whatever nobody expected. The stack is
 * shown only to who asks for it with DAOZE_DEBUG=1.
 */
export function tellProgramFault(error: unknown, terminal: Terminal): ExitCode {
  const message = error instanceof Error ? error.message : String(error);
  terminal.tellProblems([problem('command-program-fault', { message: message.replaceAll('\n', ' ') })]);
  if (process.env.DAOZE_DEBUG === '1' && error instanceof Error) {
    const stack = error.stack ?? '';
    terminal.tell({ zh: stack, en: stack });
  }
  return REFUSED;
}
