import { hundredth } from '../../shared/exact/hundredth.ts';
import { choiceFacts } from '../../shared/problems/choice-facts.ts';
import { problem } from '../../shared/problems/problem.ts';
import { UsageFault } from './usage-fault.ts';

/**
 * Reads an option that allows a few words only; any other word is a usage fault that names them.
 *
 * @example oneOf('--phase', ['mid', 'end'])('mid') // 'mid'
 */
export function oneOf<Choice extends string>(
  option: string,
  choices: readonly Choice[],
): (given: string) => Choice {
  return (given) => {
    const chosen = choices.find((choice) => choice === given);
    if (chosen !== undefined) return chosen;
    throw new UsageFault(problem('command-not-a-choice', { option, given, ...choiceFacts(choices) }));
  };
}

/** Reads an option that holds some of a few words, separated by commas; each counts once. */
export function someOf<Choice extends string>(
  option: string,
  choices: readonly Choice[],
): (given: string) => Choice[] {
  const read = oneOf(option, choices);
  return (given) => [...new Set(given.split(',').map((word) => read(word.trim())))];
}

/** Reads an option that is a whole number from `low` to `high`; anything else is a usage fault. */
export function wholeNumber(option: string, low: number, high: number): (given: string) => number {
  return (given) => {
    const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
    if (value >= low && value <= high) return value;
    throw new UsageFault(problem('command-not-a-number', { option, given, low, high }));
  };
}

/**
 * Reads an option that is a share above 0 and below 1, as a fraction or per cent; anything else is a usage fault.
 *
 * @example fraction('--margin')('10%') // 0.1
 */
export function fraction(option: string): (given: string) => number {
  return (given) => {
    const [, digits = '', percent] = /^(\d+(?:\.\d+)?)(%?)$/.exec(given) ?? [];
    const value = percent === '%' ? hundredth(digits) : Number(digits);
    if (value > 0 && value < 1) return value;
    throw new UsageFault(problem('command-not-a-share', { option, given }));
  };
}
