import { randomUUID } from 'node:crypto';
import type { Result } from '../../shared/problems/result.ts';
import { computerUser } from '../usecases/computer-user.ts';
import type { UseCaseContext } from '../usecases/context.ts';
import { type ExitCode, REFUSED } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** One start of the program: the terminal, and how it ended. */
export interface Session {
  readonly terminal: Terminal;
  exitCode: ExitCode;
}

/** What the use cases get from this process. Without `author`, the journal names the computer's user. */
export function createContext(terminal: Terminal, author?: string): UseCaseContext {
  return {
    now: () => new Date().toISOString(),
    newId: () => randomUUID(),
    author: author?.trim() || computerUser(),
    progress: terminal.progress,
  };
}

/** Prints what a use case made of it, or says why it refused. */
export function conclude<Value>(
  terminal: Terminal,
  result: Result<Value>,
  print: (value: Value) => ExitCode,
): ExitCode {
  if (result.ok) return print(result.value);
  terminal.tellProblems(result.problems);
  return REFUSED;
}
