import type { CommanderError } from 'commander';
import type { ProblemCode } from '../../shared/problems/catalogue.ts';
import { type Problem, problem } from '../../shared/problems/problem.ts';

const CODES: Readonly<Record<string, ProblemCode>> = {
  'commander.unknownCommand': 'command-unknown',
  'commander.unknownOption': 'command-unknown-option',
  'commander.missingArgument': 'command-missing-argument',
  'commander.missingMandatoryOptionValue': 'command-missing-option',
  'commander.optionMissingArgument': 'command-option-without-value',
  'commander.excessArguments': 'command-excess-arguments',
  'commander.conflictingOption': 'command-options-exclude',
};

/**
 * Says in our words what commander found wrong; null when it found nothing wrong (it showed the help).
 *
 * @param command as typed, such as `daoze score`: its help is the way out
 */
export function usageProblem(error: CommanderError, command: string): Problem | null {
  const code = CODES[error.code];
  if (code === undefined) return null;
  return problem(code, { given: givenIn(error.message), help: `${command} --help` });
}

/** What commander's sentence quotes, or what stands after its last colon. */
function givenIn(message: string): string {
  const quoted = [...message.matchAll(/option '([^']+)'|'([^']+)'/g)].map((match) => match[1] ?? match[2]);
  if (message.includes('too many arguments')) return message.split(': ').at(-1)?.replace(/\.$/, '') ?? '';
  return quoted.slice(0, message.includes('cannot be used with') ? 2 : 1).join(', ');
}
